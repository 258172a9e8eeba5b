/** The examples of the README of npm `hawk` 9 (mozilla/hawk), "Protocol Example" and "Payload Validation". */
export const hawkReadme = {
  id: 'dh37fgj492je',
  key: 'werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn',
  host: 'example.com',
  port: 8000,
  target: '/resource/1?b=1&a=2',
  timestamp: 1353832234,
  nonce: 'j4h3g2',
  ext: 'some-app-ext-data',
  get: { mac: '6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE=' },
  post: {
    contentType: 'text/plain',
    payload: 'Thank you for flying Hawk',
    hash: 'Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=',
    mac: 'aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw=',
  },
} as const;
