import { jsonReply, type Reply } from '../../http/reply.ts';
import { publicMaxAgeSeconds } from '../../keys/timing.ts';

/** A JSON reply with the media type as the page spells it. */
export function ciamJson(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return jsonReply(status, value, { 'content-type': 'application/json;charset=UTF-8', ...headers });
}

/** Success of an endpoint that has nothing to tell: 200 with an empty body. */
export function done(): Reply {
  return { status: 200 };
}

/** A document for everybody, such as the public keys; unlike all other replies, it may be cached. */
export function publicDocument(value: unknown): Reply {
  return ciamJson(200, value, { 'cache-control': `public, max-age=${publicMaxAgeSeconds}` });
}
