/** The bytes of standard base64, padded or not (PHC strings leave the padding out). */
export function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

/** A regular expression source that matches such base64. */
export const base64Source = '[A-Za-z0-9+/]+={0,2}';
