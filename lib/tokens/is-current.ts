import type { VerifiedToken } from './verifier.ts';

/** What a token is held against. */
export interface CredentialState {
  /** The credential's version; every password change raises it. */
  readonly version: number;
  /** When the password was last changed, ms since the epoch; absent when it never was. */
  readonly changedAt?: number | undefined;
}

/**
 * Whether the token was issued under the account's present password; a good token that is not current is invalid.
 * Ours are compared by credential version. Others know no version, so their `iat` must not lie before the change.
 * `iat` is in whole seconds: one that names the second of the change may come from before or after it, and is
 * refused. The price: who signs in again within that second has to do it once more.
 */
export function isCurrent(token: VerifiedToken, credential: CredentialState): boolean {
  if (token.own) return token.version === credential.version;
  return credential.changedAt === undefined || token.issuedAt * 1000 >= credential.changedAt;
}
