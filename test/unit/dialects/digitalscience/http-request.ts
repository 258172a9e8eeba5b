import type { HttpRequest } from '../../../../lib/http/http-request.ts';

/** A request as API Gateway hands it over, of a client that called `https://api.example.com/`. */
export function httpRequest(members: Partial<HttpRequest> = {}): HttpRequest {
  return {
    id: 'request-1',
    method: 'POST',
    path: '/',
    query: '',
    headers: { host: 'api.example.com', 'x-forwarded-port': '443', 'x-forwarded-proto': 'https' },
    pathParameters: {},
    body: new Uint8Array(),
    source: { address: '192.0.2.1' },
    domainName: 'api.example.com',
    ...members,
  };
}
