import { describe, expect, it } from 'vitest';
import { httpEvent } from '../../../infra/local/gateway/http-event.ts';
import type { RouteMatch } from '../../../infra/local/gateway/routes.ts';
import { toHttpRequest } from '../../../lib/http/http-request.ts';
import {
  binaryBody,
  binaryEvent,
  bodilessEvent,
  type DocumentedEvent,
  membersOfOtherApis,
  sampleEvent,
} from '../../vectors/gateway-events.ts';

describe("a request behind API Gateway's documented events", () => {
  it('is read out of the sample of the guide', () => {
    expect(toHttpRequest(sampleEvent)).toEqual({
      id: 'id',
      method: 'POST',
      path: '/my/path',
      query: 'parameter1=value1&parameter1=value2&parameter2=value',
      headers: { header1: 'value1', header2: 'value1,value2' },
      pathParameters: { parameter1: 'value1' },
      body: Buffer.from('Hello from Lambda'),
      source: { address: '192.0.2.1' },
      domainName: 'id.execute-api.us-east-1.amazonaws.com',
    });
  });

  it('has the bytes of a body that comes in base64', () => {
    expect(toHttpRequest(binaryEvent).body).toEqual(binaryBody);
  });

  it('has an empty body where there is none, whatever the event says of its encoding', () => {
    expect(toHttpRequest(bodilessEvent)).toMatchObject({ method: 'GET', query: '', body: Buffer.alloc(0) });
  });
});

/** The event that the local runner makes of the request behind a documented one. */
function madeHere(event: DocumentedEvent, rawHeaders: readonly string[]) {
  const { http, requestId, timeEpoch } = event.requestContext;
  const [method = '', path = ''] =
    event.routeKey === '$default' ? ['POST', '/my'] : event.routeKey.split(' ');
  const match: RouteMatch = {
    route: { functionName: 'f', definition: { handler: 'a.b', events: [] }, method, path },
    pathParameters: (event.pathParameters ?? {}) as Record<string, string>,
  };
  return httpEvent(
    {
      method: http.method,
      target: event.rawPath + (event.rawQueryString && `?${event.rawQueryString}`),
      httpVersion: '1.1',
      rawHeaders: ['Host', event.requestContext.domainName, 'User-Agent', http.userAgent, ...rawHeaders],
      body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
      sourceIp: http.sourceIp,
      port: 443,
    },
    match,
    requestId,
    timeEpoch,
  );
}

/** Where the members of an event are, such as `requestContext.http.method`, with the type of each; headers apart. */
function shapeOf(value: object, path = ''): string[] {
  return Object.entries(value)
    .filter(([name]) => path + name !== 'headers' && !membersOfOtherApis.includes(path + name))
    .flatMap(([name, member]) =>
      typeof member === 'object' && !Array.isArray(member)
        ? shapeOf(member, `${path}${name}.`)
        : [`${path}${name}: ${Array.isArray(member) ? 'array' : typeof member}`],
    )
    .toSorted();
}

const sampleHeaders = ['Header1', 'value1', 'Header2', 'value1', 'Header2', 'value2'];
const cookies = ['Cookie', 'cookie1; cookie2'];

describe("the local runner's event", () => {
  it.each([
    ['the sample of the guide', sampleEvent, [...sampleHeaders, ...cookies, 'Content-Type', 'text/plain']],
    [
      'one with a binary body',
      binaryEvent,
      [...sampleHeaders, ...cookies, 'Content-Type', 'application/octet-stream'],
    ],
    [
      'one without a body',
      bodilessEvent,
      ['Content-Length', '0', 'Cookie', bodilessEvent.cookies?.join('; ') ?? ''],
    ],
  ])('has the members of the documented one: %s', (_, documented, headers) => {
    const made = madeHere(documented, headers);
    expect(shapeOf(made)).toEqual(shapeOf(documented));
    for (const name of [
      'version',
      'rawPath',
      'rawQueryString',
      'cookies',
      'queryStringParameters',
      'pathParameters',
      'body',
    ] as const) {
      expect(made[name], name).toEqual(documented[name]);
    }
    expect(made.requestContext.http).toEqual(documented.requestContext.http);
    expect(made.requestContext.domainName).toBe(documented.requestContext.domainName);
    expect(made.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
  });

  it('says as the documented one whether a body is in base64', () => {
    for (const [documented, type] of [
      [sampleEvent, 'text/plain'],
      [binaryEvent, 'application/octet-stream'],
    ] as const) {
      expect(madeHere(documented, ['Content-Type', type]).isBase64Encoded).toBe(documented.isBase64Encoded);
    }
  });

  it('joins repeated headers by commas, and keeps cookies out of them', () => {
    const { headers, cookies: kept } = madeHere(sampleEvent, [...sampleHeaders, ...cookies]);
    expect(headers).toMatchObject(sampleEvent.headers);
    expect(headers).not.toHaveProperty('cookie');
    expect(kept).toEqual(sampleEvent.cookies);
  });

  it('splits one cookie header and several alike', () => {
    const several = madeHere(sampleEvent, ['Cookie', 'cookie1', 'Cookie', 'cookie2']);
    expect(several.cookies).toEqual(sampleEvent.cookies);
  });

  it('names the route by method and path, and has the time of the event in both spellings', () => {
    const made = madeHere(bodilessEvent, []);
    expect(made.routeKey).toBe(bodilessEvent.routeKey);
    expect(made.requestContext).toMatchObject({
      routeKey: bodilessEvent.requestContext.routeKey,
      time: bodilessEvent.requestContext.time,
      timeEpoch: bodilessEvent.requestContext.timeEpoch,
    });
  });

  it('has the headers that the gateway adds', () => {
    const { headers } = madeHere(bodilessEvent, ['Accept', 'text/html', 'Content-Length', '0']);
    const { 'x-amzn-trace-id': _traceId, 'x-forwarded-proto': _proto, ...documented } = bodilessEvent.headers;
    expect(headers).toMatchObject(documented);
  });
});
