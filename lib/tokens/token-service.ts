import type { Account, Alias } from '../credential/account.ts';
import type { SignedInCaller } from '../credential/claimant.ts';
import { ServiceError } from '../errors/service-error.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Live } from '../keys/live.ts';
import { isCurrent } from './is-current.ts';
import { createIssuer } from './issuer.ts';
import { publicJwks } from './jwks.ts';
import type { TokenUse } from './private-claims.ts';
import { TokenError } from './token-error.ts';
import { createVerifier, type TrustedIssuer, type VerifiedToken } from './verifier.ts';

/** What a token of ours is to say beside whom it is about. */
export interface TokenGrant {
  /** The client that it is for. */
  readonly audience: string;
  readonly scope: readonly string[];
  readonly lifetimeSeconds: number;
  readonly tokenUse?: TokenUse;
  readonly extraClaims?: Readonly<Record<string, unknown>>;
}

/** Whom a token is minted for, and the version of the password that it is good under. */
export type TokenOwner = Pick<Account, 'id' | 'version'>;

/** A caller whose token was verified, and the token that says so. */
export interface TokenCaller extends SignedInCaller {
  readonly token: VerifiedToken;
}

/** Tokens as the dialects use them. */
export interface Tokens {
  /** Mints a token for an account under its present password. @throws Error when no key outlives it */
  mint(owner: TokenOwner, grant: TokenGrant): Promise<string>;
  /**
   * The caller behind a token.
   * @throws ServiceError `token_invalid`, or `unavailable` when its issuer's keys cannot be had right now
   */
  authenticate(token: string): Promise<TokenCaller>;
  /** The public keys of our own tokens, as a JWK Set. */
  jwks(): Promise<ReturnType<typeof publicJwks>>;
}

/** What tokens are made and judged with. */
export interface TokenDeps {
  /** `iss` of our tokens: the service's public URL. */
  readonly issuer: string;
  /** `subject` says what the issuer's `sub` is here: an account's id, or one of its aliases. */
  readonly trusted: readonly (TrustedIssuer & { readonly subject: 'id' | Alias['kind'] })[];
  readonly keys: Live<Pick<KeyRing, 'tokenKeys'>>;
  readonly fetch: typeof fetch;
  /** ms since the epoch */
  readonly now: () => number;
  readonly newId: () => string;
}

/** Puts issuer and verifier together under one key ring. @throws TypeError as `createVerifier` */
export function createTokens({ issuer, trusted, keys, fetch, now, newId }: TokenDeps): Tokens {
  const minting = createIssuer({ issuer, keys, now, newId });
  const verifier = createVerifier({ issuer, keys, now, trusted, fetch });
  const subjectOf = (token: VerifiedToken): SignedInCaller['subject'] => {
    const kind = trusted.find((one) => one.issuer === token.issuer)?.subject ?? 'id';
    return kind === 'id' ? token.subject : { kind, value: token.subject };
  };

  return {
    async mint({ id, version }, { tokenUse = 'access', ...grant }) {
      return minting.mint({ ...grant, subject: id, version, tokenUse });
    },
    async authenticate(text) {
      try {
        const token = await verifier.verify(text);
        return { token, subject: subjectOf(token), isCurrent: (account) => isCurrent(token, account) };
      } catch (error) {
        if (!(error instanceof TokenError)) throw error;
        const code = error.code === 'invalid' ? 'token_invalid' : 'unavailable';
        throw new ServiceError(code, { detail: error.message, cause: error });
      }
    },
    async jwks() {
      return publicJwks(keys.current().tokenKeys, now());
    },
  };
}
