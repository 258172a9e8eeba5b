import { randomBytes } from 'node:crypto';
import { BSON } from 'bson';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedPath, httpEvent, type WireRequest } from '../../../infra/local/gateway/http-event.ts';
import { matchRoute, type Route } from '../../../infra/local/gateway/routes.ts';

const now = Date.UTC(2026, 2, 4, 5, 6, 7);
const definition = { handler: 'a.b', events: [] };
const routes: Route[] = [
  { functionName: 'f', definition, method: '*', path: '/items/{id}' },
  { functionName: 'f', definition, method: '*', path: '/{all+}' },
];

function eventFor(request: Partial<WireRequest>) {
  const whole: WireRequest = {
    method: 'POST',
    target: '/any',
    httpVersion: '1.1',
    rawHeaders: ['Host', '127.0.0.1:3000'],
    body: Buffer.alloc(0),
    sourceIp: '127.0.0.1',
    port: 3000,
    ...request,
  };
  const match = matchRoute(routes, whole.method, decodedPath(whole.target));
  return httpEvent(whole, match!, 'request-1', now);
}

function bodyOf(event: { body?: string; isBase64Encoded: boolean }): Buffer {
  return Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
}

describe('the event of a request', () => {
  it('has the members of payload format 2.0', () => {
    const event = eventFor({
      target: '/items/7?b=2&a=1&a=3',
      rawHeaders: ['Host', 'localhost:3000', 'User-Agent', 'probe/1', 'Content-Type', 'application/json'],
      body: Buffer.from('{"a":1}'),
    });

    expect(event).toEqual({
      version: '2.0',
      routeKey: 'ANY /items/{id}',
      rawPath: '/items/7',
      rawQueryString: 'b=2&a=1&a=3',
      headers: {
        host: 'localhost:3000',
        'user-agent': 'probe/1',
        'content-type': 'application/json',
        'content-length': '7',
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-port': '3000',
        'x-forwarded-proto': 'http',
      },
      queryStringParameters: { a: '1,3', b: '2' },
      pathParameters: { id: '7' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: 'localhost',
        domainPrefix: 'local',
        http: {
          method: 'POST',
          path: '/items/7',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'probe/1',
        },
        requestId: 'request-1',
        routeKey: 'ANY /items/{id}',
        stage: '$default',
        time: '04/Mar/2026:05:06:07 +0000',
        timeEpoch: now,
      },
      body: '{"a":1}',
      isBase64Encoded: false,
    });
  });

  it('leaves out what the request does not have', () => {
    const event = eventFor({ method: 'GET' });

    for (const absent of ['body', 'cookies', 'queryStringParameters'])
      expect(event).not.toHaveProperty(absent);
    expect(event).toMatchObject({ rawQueryString: '', isBase64Encoded: false });
  });

  it('keeps the query string as it was sent and decodes the path', () => {
    const event = eventFor({
      target: '/items/%E4%BD%A0%2B+?q=%E4%BD%A0&plus=a+b&empty=&flag&nested=a%3Db?c',
    });

    expect(event.rawQueryString).toBe('q=%E4%BD%A0&plus=a+b&empty=&flag&nested=a%3Db?c');
    expect(event.queryStringParameters).toEqual({
      q: '你',
      plus: 'a b',
      empty: '',
      flag: '',
      nested: 'a=b?c',
    });
    expect(event.rawPath).toBe('/items/你++');
    expect(event.pathParameters).toEqual({ id: '你++' });
  });

  it('keeps cookies apart and joins repeated headers by commas', () => {
    const rawHeaders = [
      'Cookie',
      'a=1; b=2',
      'X-Many',
      'one',
      'x-many',
      'two',
      'COOKIE',
      'c=3',
      'X-Forwarded-For',
      '10.0.0.1',
    ];
    const event = eventFor({ rawHeaders });

    expect(event.cookies).toEqual(['a=1', 'b=2', 'c=3']);
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.headers).toMatchObject({ 'x-many': 'one,two', 'x-forwarded-for': '10.0.0.1,127.0.0.1' });
  });

  it('drops the headers of the connection and states the length of a chunked body', () => {
    const rawHeaders = [
      'Connection',
      'keep-alive',
      'Transfer-Encoding',
      'chunked',
      'Content-Type',
      'text/plain',
    ];
    const { headers } = eventFor({ rawHeaders, body: Buffer.from('你') });

    expect(headers).not.toHaveProperty('connection');
    expect(headers).not.toHaveProperty('transfer-encoding');
    expect(headers['content-length']).toBe('3');
  });

  it('takes a header named __proto__ as a header', () => {
    const { headers } = eventFor({ rawHeaders: ['__proto__', 'x'] });

    expect(Object.hasOwn(headers, '__proto__')).toBe(true);
  });

  it.each([
    ['application/json', false],
    ['Application/JSON; charset=utf-8', false],
    ['application/xml', false],
    ['application/javascript', false],
    ['text/xml', false],
    ['application/x-www-form-urlencoded', true],
    ['application/bson', true],
    ['application/vnd.api+json', true],
    ['multipart/form-data; boundary=x', true],
    [undefined, true],
  ])('with content type %s sets isBase64Encoded %s', (type, encoded) => {
    const event = eventFor({
      rawHeaders: type === undefined ? [] : ['Content-Type', type],
      body: Buffer.from('a=你'),
    });

    expect(event.isBase64Encoded).toBe(encoded);
    expect(bodyOf(event).toString()).toBe('a=你');
  });

  it('carries a BSON document unchanged', () => {
    const body = Buffer.from(BSON.serialize({ text: '你', bytes: randomBytes(64), n: 1.5 }));

    const event = eventFor({ rawHeaders: ['Content-Type', 'application/bson'], body });

    expect(bodyOf(event).equals(body)).toBe(true);
  });

  it('carries any bytes unchanged, whatever they are called', () => {
    const types = fc.constantFrom('application/json', 'text/plain', 'application/bson', '');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), types, (bytes, type) => {
        const event = eventFor({ rawHeaders: ['Content-Type', type], body: Buffer.from(bytes) });
        expect([...bodyOf(event)]).toEqual([...bytes]);
      }),
    );
  });
});
