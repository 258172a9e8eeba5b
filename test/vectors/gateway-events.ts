import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** An event as API Gateway's documents show it; these show members beside those that the types know. */
export type DocumentedEvent = APIGatewayProxyEventV2 & {
  readonly requestContext: { readonly authentication?: unknown; readonly authorizer?: unknown };
};

/**
 * The sample event of payload format 2.0.
 * Source: "Create AWS Lambda proxy integrations for HTTP APIs in API Gateway", section "Payload format structure",
 * Amazon API Gateway Developer Guide. Its `time` and its `timeEpoch` are eight days apart there, too.
 */
export const sampleEvent: DocumentedEvent = {
  version: '2.0',
  routeKey: '$default',
  rawPath: '/my/path',
  rawQueryString: 'parameter1=value1&parameter1=value2&parameter2=value',
  cookies: ['cookie1', 'cookie2'],
  headers: { header1: 'value1', header2: 'value1,value2' },
  queryStringParameters: { parameter1: 'value1,value2', parameter2: 'value' },
  requestContext: {
    accountId: '123456789012',
    apiId: 'api-id',
    authentication: {
      clientCert: {
        clientCertPem: 'CERT_CONTENT',
        subjectDN: 'www.example.com',
        issuerDN: 'Example issuer',
        serialNumber: 'a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1:a1',
        validity: { notBefore: 'May 28 12:30:02 2019 GMT', notAfter: 'Aug  5 09:36:04 2021 GMT' },
      },
    },
    authorizer: { jwt: { claims: { claim1: 'value1', claim2: 'value2' }, scopes: ['scope1', 'scope2'] } },
    domainName: 'id.execute-api.us-east-1.amazonaws.com',
    domainPrefix: 'id',
    http: {
      method: 'POST',
      path: '/my/path',
      protocol: 'HTTP/1.1',
      sourceIp: '192.0.2.1',
      userAgent: 'agent',
    },
    requestId: 'id',
    routeKey: '$default',
    stage: '$default',
    time: '12/Mar/2020:19:03:58 +0000',
    timeEpoch: 1_583_348_638_390,
  },
  body: 'Hello from Lambda',
  pathParameters: { parameter1: 'value1' },
  isBase64Encoded: false,
  stageVariables: { stageVariable1: 'value1', stageVariable2: 'value2' },
};

/** Members of the sample that come from what this service's API has none of: mutual TLS, authorizers, variables. */
export const membersOfOtherApis = [
  'requestContext.authentication',
  'requestContext.authorizer',
  'stageVariables',
];

/** The sample with a body that is binary, as the guide says that such a body comes: in base64. */
export const binaryEvent: DocumentedEvent = {
  ...sampleEvent,
  headers: { ...sampleEvent.headers, 'content-type': 'application/octet-stream' },
  body: '3q2+7wD/',
  isBase64Encoded: true,
};

/** The bytes of the body of {@link binaryEvent}. */
export const binaryBody = Buffer.from('deadbeef00ff', 'hex');

/**
 * A request without a body, to a route of any method. The flag says base64 although there is nothing to encode.
 * Source: the recorded event in "AWS Lambda Developer Guide", `sample-apps/nodejs-apig/event-v2.json`, shortened.
 */
export const bodilessEvent: DocumentedEvent = {
  version: '2.0',
  routeKey: 'ANY /nodejs-apig-function-1G3XMPLZXVXYI',
  rawPath: '/default/nodejs-apig-function-1G3XMPLZXVXYI',
  rawQueryString: '',
  cookies: ['s_fid=7AABXMPL1AFD9BBF-0643XMPL09956DE2', 'regStatus=pre-register'],
  headers: {
    accept: 'text/html',
    'content-length': '0',
    host: 'r3pmxmplak.execute-api.us-east-2.amazonaws.com',
    'user-agent': 'Mozilla/5.0',
    'x-amzn-trace-id': 'Root=1-5e6722a7-cc56xmpl46db7ae02d4da47e',
    'x-forwarded-for': '205.255.255.176',
    'x-forwarded-port': '443',
    'x-forwarded-proto': 'https',
  },
  requestContext: {
    accountId: '123456789012',
    apiId: 'r3pmxmplak',
    domainName: 'r3pmxmplak.execute-api.us-east-2.amazonaws.com',
    domainPrefix: 'r3pmxmplak',
    http: {
      method: 'GET',
      path: '/default/nodejs-apig-function-1G3XMPLZXVXYI',
      protocol: 'HTTP/1.1',
      sourceIp: '205.255.255.176',
      userAgent: 'Mozilla/5.0',
    },
    requestId: 'JKJaXmPLvHcESHA=',
    routeKey: 'ANY /nodejs-apig-function-1G3XMPLZXVXYI',
    stage: 'default',
    time: '10/Mar/2020:05:16:23 +0000',
    timeEpoch: 1_583_817_383_220,
  },
  isBase64Encoded: true,
};
