import { decodedPath, httpEvent } from '../../../infra/local/gateway/http-event.ts';
import { matchRoute, type Route, type RouteMatch } from '../../../infra/local/gateway/routes.ts';
import type { Draft, Pair } from './draft.ts';
import { encoders } from './encode.ts';
import { hawkHeader } from './hawk-header.ts';

/** A request as it goes over the wire. */
export interface SentRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly Pair[];
  readonly body: Buffer;
  /** Whether the gateway is to hand the body over as base64 although it is text. */
  readonly asBase64: boolean;
}

/** The longest value of a header, in bytes: API Gateway takes 10,240 for all of them. */
const longestHeader = 6_000;

/** Puts a draft together: body, signature, headers. @param host where the client believes the service to be */
export function sentRequest(draft: Draft, host: URL): SentRequest {
  const target = targetOf(draft);
  const body = bodyOf(draft);
  const headers = draft.headers.map(([name, value]): Pair => [name, value]);
  if (draft.hawk) {
    const contentType = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
    const port = Number(host.port);
    const signed = { method: draft.method, target, host: host.hostname, port, contentType, body };
    headers.push(['authorization', hawkHeader(signed, draft.hawk)]);
  }
  for (const edit of draft.headerEdits) edit(headers);
  return {
    method: draft.method,
    target,
    headers: [['host', host.host], ...headers.map(([name, value]): Pair => [name, fieldValue(value)])],
    body,
    asBase64: draft.asBase64,
  };
}

/** Path and query as on the request line. */
function targetOf({ path, pathParameters, query }: Draft): string {
  const escaped = pathParameters.reduce(
    (whole, [name, value]) => whole.replace(`{${name}}`, () => encodeURIComponent(value.toWellFormed())),
    path,
  );
  const parameters = query.map((pair) =>
    pair.map((text) => encodeURIComponent(text.toWellFormed())).join('='),
  );
  return parameters.length === 0 ? escaped : `${escaped}?${parameters.join('&')}`;
}

function bodyOf({ format, body, bodyEdits }: Draft): Buffer {
  const written = format === undefined ? Buffer.alloc(0) : encoders[format](body);
  return bodyEdits.reduce((bytes, edit) => edit(bytes), written);
}

/** What no server lets through in a header field. */
const controls = /[^\t\x20-\x7e\x80-\xff]/g;

/** What a server can find in a header field: UTF-8 read as Latin-1, without control characters and outer spaces. */
function fieldValue(value: string): string {
  const bytes = Buffer.from(value.slice(0, longestHeader), 'utf8').subarray(0, longestHeader);
  return bytes.toString('latin1').replace(controls, '').trim();
}

/** The event that API Gateway makes of a request and the route that it takes; undefined when it answers itself. */
export function eventOf(
  request: SentRequest,
  routes: readonly Route[],
  origin: { readonly sourceIp: string; readonly port: number; readonly requestId: string },
) {
  const match = routeOf(request, routes);
  if (!match) return undefined;
  const event = httpEvent(
    {
      ...request,
      httpVersion: '1.1',
      rawHeaders: request.headers.flat(),
      sourceIp: origin.sourceIp,
      port: origin.port,
    },
    match,
    origin.requestId,
    Date.now(),
  );
  if (!request.asBase64 || event.isBase64Encoded || event.body === undefined) return { match, event };
  const body = Buffer.from(event.body, 'utf8').toString('base64');
  return { match, event: { ...event, body, isBase64Encoded: true } };
}

function routeOf({ method, target }: SentRequest, routes: readonly Route[]): RouteMatch | undefined {
  try {
    return matchRoute(routes, method, decodedPath(target));
  } catch {
    return undefined;
  }
}
