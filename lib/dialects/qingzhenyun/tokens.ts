import type { Account } from '../../credential/account.ts';
import type { SignedInCaller } from '../../credential/claimant.ts';
import type { VerifiedToken } from '../../tokens/verifier.ts';

/** The `aud` of this dialect's tokens. */
export const audience = 'qingzhenyun';

/** What a token of this dialect says: thirty days, as the original's, from the last answer that renewed it. */
export const tokenGrant = { audience, scope: [], lifetimeSeconds: 30 * 24 * 60 * 60 } as const;

/** A caller whose token was verified, with the token. */
export interface TokenCaller extends SignedInCaller {
  readonly token: VerifiedToken;
}

/** Tokens as this dialect needs them. */
export interface Tokens {
  mint(owner: Pick<Account, 'id' | 'version'>, grant: typeof tokenGrant): Promise<string>;
  /** @throws ServiceError `token_invalid`, `unavailable` */
  authenticate(token: string): Promise<TokenCaller>;
}
