import { isUtf8 } from 'node:buffer';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { RouteMatch } from './routes.ts';

/** An HTTP request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  /** The request target: path and query string, still percent-encoded. */
  readonly target: string;
  /** Such as `1.1`. */
  readonly httpVersion: string;
  /** Names and values in turn, as `IncomingMessage.rawHeaders` gives them. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly sourceIp: string;
  /** The port that the request came in on. */
  readonly port: number;
}

/**
 * The event that an API Gateway HTTP API hands to a Lambda function for `request` (payload format 2.0). `now` is in
 * ms since the epoch.
 * Sources: "Working with AWS Lambda proxy integrations for HTTP APIs", Amazon API Gateway Developer Guide; where the
 * guide is silent, events that people recorded and published (ministackorg/ministack #766 for what counts as text,
 * middleapi/standard-server #93 for the decoded path).
 */
export function httpEvent(
  request: WireRequest,
  { route, pathParameters }: RouteMatch,
  requestId: string,
  now: number,
): APIGatewayProxyEventV2 {
  const path = decodedPath(request.target);
  const query = rawQueryString(request.target);
  const { headers, cookies } = eventHeaders(request);
  const routeKey = `${route.method === '*' ? 'ANY' : route.method} ${route.path}`;
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(query !== '' && { queryStringParameters: queryParameters(query) }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters: { ...pathParameters } }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: (headers.host ?? 'localhost').replace(/:\d+$/, ''),
      domainPrefix: 'local',
      http: {
        method: request.method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey,
      stage: '$default',
      time: commonLogTime(now),
      timeEpoch: now,
    },
    ...eventBody(request.body, headers['content-type']),
  };
}

/**
 * The path of a request target as HTTP APIs see it: percent-decoded before routing, so that `%2F` is a slash and `+`
 * stays a plus sign.
 * @throws URIError when the escapes are not valid UTF-8
 */
export function decodedPath(target: string): string {
  return decodeURIComponent(target.split('?', 1)[0] ?? '');
}

function rawQueryString(target: string): string {
  const start = target.indexOf('?');
  return start < 0 ? '' : target.slice(start + 1);
}

/** Decoded; the values of a name that occurs more than once are joined by commas. */
function queryParameters(query: string): Record<string, string> {
  return joined([...new URLSearchParams(query)]);
}

const hopByHop = new Set(['connection', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade']);

/** Names in lower case, repeated headers joined by commas, cookies apart, and what the gateway adds itself. */
function eventHeaders(request: WireRequest): { headers: Record<string, string>; cookies: string[] } {
  const pairs: [string, string][] = [];
  const cookies: string[] = [];
  for (let i = 0; i + 1 < request.rawHeaders.length; i += 2) {
    const name = (request.rawHeaders[i] ?? '').toLowerCase();
    const value = request.rawHeaders[i + 1] ?? '';
    if (name === 'cookie') cookies.push(...value.split(/;\s*/).filter((cookie) => cookie !== ''));
    else if (!hopByHop.has(name) && name !== 'content-length') pairs.push([name, value]);
  }
  // A body that was sent in chunks arrives whole, so its length is known.
  if (request.body.length > 0 || request.rawHeaders.some((name) => /^content-length$/i.test(name))) {
    pairs.push(['content-length', String(request.body.length)]);
  }
  pairs.push(['x-forwarded-for', request.sourceIp]);
  const headers = joined(pairs);
  headers['x-forwarded-port'] = String(request.port);
  headers['x-forwarded-proto'] = 'http';
  return { headers, cookies };
}

function joined(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of pairs) {
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  // fromEntries defines each member, so that a name such as __proto__ is a name like any other.
  return Object.fromEntries(values);
}

const textTypes = new Set(['application/json', 'application/xml', 'application/javascript']);

/**
 * Text only for `text/*`, JSON, XML and JavaScript; everything else, forms and a missing type included, is base64.
 * So are bytes that are not UTF-8, whatever their type says: as a string they would be lost.
 */
function eventBody(
  body: Buffer,
  contentType: string | undefined,
): Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> {
  if (body.length === 0) return { isBase64Encoded: false };
  const mediaType = (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isText = (mediaType.startsWith('text/') || textTypes.has(mediaType)) && isUtf8(body);
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
}

/** `dd/Mon/yyyy:hh:mm:ss +0000`, in UTC. */
function commonLogTime(now: number): string {
  const [, day, month, year, time] = new Date(now).toUTCString().split(' ');
  return `${day}/${month}/${year}:${time} +0000`;
}
