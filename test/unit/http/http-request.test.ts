import { describe, expect, it } from 'vitest';
import { toHttpRequest } from '../../../lib/http/http-request.ts';
import { gatewayEvent } from '../../support/gateway-event.ts';

const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('toHttpRequest', () => {
  it('hands on what came over the wire, nothing decoded that a signature may cover', () => {
    const request = toHttpRequest(
      gatewayEvent({
        rawPath: '/api/a%2Fb/%E5%AF%86',
        rawQueryString: 'x=%20&x=2&y',
        pathParameters: { mobile: '138' },
        headers: { authorization: 'Hawk id="demo"' },
      }),
    );

    expect(request).toEqual({
      id: 'request-1',
      method: 'POST',
      path: '/api/a%2Fb/%E5%AF%86',
      query: 'x=%20&x=2&y',
      headers: { 'content-type': 'application/json', authorization: 'Hawk id="demo"' },
      pathParameters: { mobile: '138' },
      body: Buffer.alloc(0),
      source: { address: '192.0.2.1' },
      domainName: 'id.example.com',
    });
  });

  it('keeps every byte of a body that travels as base64', () => {
    const body = Buffer.from(everyByte).toString('base64');

    expect([...toHttpRequest(gatewayEvent({ body, isBase64Encoded: true })).body]).toEqual([...everyByte]);
  });

  it('gives the UTF-8 of a body that travels as text', () => {
    const { body } = toHttpRequest(gatewayEvent({ body: '{"密码":"\u{1f469}"}' }));

    expect(Buffer.from(body).toString('utf8')).toBe('{"密码":"\u{1f469}"}');
  });

  it.each([
    ['192.0.2.1:46532', '192.0.2.1'],
    ['[2001:db8::1]:443', '2001:db8::1'],
    ['not an address', 'not an address'],
    ['', ''],
  ])('has one source whatever port it calls from: %j is %j', (sourceIp, address) => {
    const event = gatewayEvent();
    const http = { ...event.requestContext.http, sourceIp };
    const sent = { ...event, requestContext: { ...event.requestContext, http } };

    expect(toHttpRequest(sent).source).toEqual({ address });
  });

  it('has no path parameters where the route has none', () => {
    expect(toHttpRequest(gatewayEvent()).pathParameters).toEqual({});
  });
});
