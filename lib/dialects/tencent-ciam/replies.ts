import { jsonReply, type Reply } from '../../http/reply.ts';
import { publicMaxAgeSeconds } from '../../keys/timing.ts';

/** From issue to expiry of an access token, in s. */
export const accessTokenSeconds = 300;

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

/** A code was sent, or seems to have been: what the client must bring back together with it. */
export function otpReply(otpToken: string): Reply {
  return ciamJson(200, { otp_token: otpToken });
}

/**
 * The success of the token endpoint (RFC 6749 §5.1). `expires_in` is a second less than the token has, as in the
 * original API: whoever relies on it never sends a token that expires under way.
 */
export function tokenReply(accessToken: string, scope: readonly string[]): Reply {
  const body = {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: accessTokenSeconds - 1,
    scope: scope.join(' '),
  };
  return ciamJson(200, body, { pragma: 'no-cache' });
}

/** A document for everybody, such as the public keys; unlike all other replies, it may be cached. */
export function publicDocument(value: unknown): Reply {
  return ciamJson(200, value, { 'cache-control': `public, max-age=${publicMaxAgeSeconds}` });
}
