import type { HttpRequest } from '../../http/http-request.ts';
import { jsonReply, type Reply } from '../../http/reply.ts';
import { publicMaxAgeSeconds } from '../../keys/timing.ts';
import { languageOf } from './language.ts';

/** What an answer says, as the clients of this dialect read it. */
export interface Outcome {
  readonly statusCode: number;
  /** Absent on success, and for errors that the vendor gives no code of their own. */
  readonly apiCode?: number | undefined;
  readonly message: string;
  readonly data?: unknown;
}

/** The one body shape of the dialect. */
export function envelope(
  request: Pick<HttpRequest, 'id'>,
  { statusCode, apiCode, message, data }: Outcome,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  // Members that are undefined do not reach the wire.
  const body = { statusCode, message, apiCode, requestId: request.id, data };
  return jsonReply(httpStatus(statusCode), body, headers);
}

/** A document for everybody, which has no envelope and may be cached: the public keys of our tokens. */
export function publicDocument(value: unknown): Reply {
  return jsonReply(200, value, { 'cache-control': `public, max-age=${publicMaxAgeSeconds}` });
}

/** Success, in the caller's language; `data` where the endpoint answers with some. */
export function done(request: HttpRequest, data?: unknown): Reply {
  const message = { zh: '操作成功', en: 'Success' }[languageOf(request)];
  return envelope(request, { statusCode: 200, message, data });
}

/**
 * The vendor's SDKs throw away the body of an HTTP error, so what a caller did wrong travels with HTTP 200. Only
 * "slow down" and faults of the service are for the network in between to see: proxies and retries act on them.
 */
function httpStatus(statusCode: number): number {
  return statusCode === 429 || statusCode >= 500 ? statusCode : 200;
}
