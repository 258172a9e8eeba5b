import { CiamError } from './errors.ts';

/** The scope that opens `/change_user_password`. */
export const openid = 'openid';

/**
 * The scopes that are granted to whoever asks: those of OpenID Connect Core §5.4 that the original API offers. Here
 * only `openid` opens anything; the others are for the resource servers behind the client, which read them in the
 * token.
 */
export const offeredScopes: readonly string[] = [openid, 'profile', 'phone', 'email'];

/** Granted when the request names none (RFC 6749 §3.3). */
const defaultScopes: readonly string[] = [openid];

/**
 * The scopes that a request asks for, each once, in the order of the request.
 * @throws ServiceError `invalid_scope` when one of them is not offered
 */
export function requestedScopes(scope: string | undefined): readonly string[] {
  if (scope === undefined) return defaultScopes;
  const scopes = [...new Set(scope.split(' '))];
  if (scopes.every((name) => offeredScopes.includes(name))) return scopes;
  throw new CiamError('invalid_scope');
}
