import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';

/** An API Gateway HTTP API event, payload format 2.0, with the members that the service reads. */
export function gatewayEvent({
  body,
  isBase64Encoded = false,
  headers = {},
  ...members
}: Partial<Omit<APIGatewayProxyEventV2, 'requestContext'>> = {}): APIGatewayProxyEventV2 {
  return {
    version: '2.0',
    routeKey: 'POST /notes',
    rawPath: '/notes',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', ...headers },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api-id',
      domainName: 'id.example.com',
      domainPrefix: 'id',
      http: {
        method: 'POST',
        path: '/notes',
        protocol: 'HTTP/1.1',
        sourceIp: '192.0.2.1',
        userAgent: 'test',
      },
      requestId: 'request-1',
      routeKey: 'POST /notes',
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: 1_767_225_600_000,
    },
    ...(body !== undefined && { body }),
    isBase64Encoded,
    ...members,
  };
}

/** A Lambda context with ten seconds left, unless told otherwise. */
export function lambdaContext(remainingMs = 10_000): Context {
  return { awsRequestId: 'invocation-1', getRemainingTimeInMillis: () => remainingMs } as Context;
}
