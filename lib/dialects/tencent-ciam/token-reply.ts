import type { Reply } from '../../http/reply.ts';
import { ciamJson } from './replies.ts';

/** From issue to expiry of an access token, in s. */
export const accessTokenSeconds = 300;

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
