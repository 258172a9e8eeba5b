import { type Account, tokenVersion } from '../credential/account.ts';
import type { VerifiedToken } from './verifier.ts';

/** What a token is held against. */
export type CredentialState = Pick<Account, 'version' | 'changedAt' | 'tokenEnds' | 'tokensEndedAt'>;

/**
 * Whether the token was issued under the account's present password, and since its tokens were last ended; a good
 * token that is not current is invalid. Ours are compared by version. Others know no version, so their `iat` must not
 * lie before either. `iat` is in whole seconds: one that names the second of the change may come from before or after
 * it, and is refused. The price: who signs in again within that second has to do it once more.
 */
export function isCurrent(token: VerifiedToken, credential: CredentialState): boolean {
  if (token.own) return token.version === tokenVersion(credential);
  const { changedAt = 0, tokensEndedAt = 0 } = credential;
  return token.issuedAt * 1000 >= Math.max(changedAt, tokensEndedAt);
}
