import { type Account, type Alias, tokenVersion } from '../credential/account.ts';
import type { SignedInCaller } from '../credential/claimant.ts';
import { ServiceError } from '../errors/service-error.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Live } from '../keys/live.ts';
import { isCurrent } from './is-current.ts';
import { createIssuer } from './issuer.ts';
import { publicJwks } from './jwks.ts';
import { noteBearer } from './note-bearer.ts';
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
  /** Whether it may be renewed; then it says when its owner signed in, and ends with that sign-in. */
  readonly isRenewable?: boolean;
}

/** Whom a token is minted for, and what it is good under. */
export type TokenOwner = Pick<Account, 'id' | 'version' | 'tokenEnds'>;

/** A caller whose token was verified, and the token that says so. */
export interface TokenCaller extends SignedInCaller {
  readonly token: VerifiedToken;
}

/** Tokens as the dialects use them. */
export interface Tokens {
  /** Mints a token for who has just signed in, under the present password. @throws Error when no key outlives it */
  mint(owner: TokenOwner, grant: TokenGrant): Promise<string>;
  /**
   * A further token of the sign-in behind the caller's, under the same password. It is good no longer than a sign-in
   * may be renewed. Undefined when that is over, and for the token of a trusted issuer: such a one is never exchanged
   * for one of ours, which would outlive it.
   * @throws Error when no key outlives it
   */
  renew(caller: TokenCaller, grant: TokenGrant): Promise<string | undefined>;
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
  readonly keys: Live<Pick<KeyRing, 'tokenKeys' | 'tokensEndedAt'>>;
  /** Whether an alias is spelled as it is kept. */
  readonly isCanonical: (alias: Alias) => boolean;
  /** From a sign-in until its tokens are renewed no more, s. */
  readonly renewalSeconds: number;
  readonly fetch: typeof fetch;
  /** ms since the epoch */
  readonly now: () => number;
  readonly newId: () => string;
}

/** Puts issuer and verifier together under one key ring. @throws TypeError as `createVerifier` */
export function createTokens(deps: TokenDeps): Tokens {
  const { issuer, trusted, keys, isCanonical, renewalSeconds, fetch, now, newId } = deps;
  const minting = createIssuer({ issuer, keys, now, newId });
  const verifier = createVerifier({ issuer, keys, now, trusted, fetch });

  /**
   * @throws TokenError for a name that is not in the one spelling in which it is kept: another of its spellings may be
   *   somebody else's at the issuer
   */
  const subjectOf = (token: VerifiedToken): SignedInCaller['subject'] => {
    const kind = trusted.find((one) => one.issuer === token.issuer)?.subject ?? 'id';
    if (kind === 'id') return token.subject;
    const alias = { kind, value: token.subject };
    if (!isCanonical(alias)) throw new TokenError('invalid', `The subject is no canonical ${kind}`);
    return alias;
  };

  /** Since then all tokens have ended but those of later sign-ins. */
  const refuseEnded = ({ authTime, issuedAt }: VerifiedToken): void => {
    const { tokensEndedAt = 0 } = keys.current();
    if ((authTime ?? issuedAt) * 1000 < tokensEndedAt)
      throw new TokenError('invalid', 'All tokens were ended');
  };

  const nowSeconds = () => Math.floor(now() / 1000);

  /**
   * What a token says of the sign-in behind it. It ends no later than that may be renewed; `lifetimeSeconds` is not
   * positive when that is over.
   */
  const ofSignIn = (authTime: number, { lifetimeSeconds }: TokenGrant) => ({
    authTime,
    lifetimeSeconds: Math.min(lifetimeSeconds, authTime + renewalSeconds - nowSeconds()),
  });

  return {
    async mint(account, { isRenewable = false, ...grant }) {
      const owner = { subject: account.id, version: tokenVersion(account) };
      return minting.mint({
        tokenUse: 'access',
        ...grant,
        ...owner,
        ...(isRenewable && ofSignIn(nowSeconds(), grant)),
      });
    },
    async renew({ token }, { isRenewable: _, ...grant }) {
      const { own, subject, version, authTime } = token;
      if (!own || version === undefined || authTime === undefined) return undefined;
      const signIn = ofSignIn(authTime, grant);
      if (signIn.lifetimeSeconds <= 0) return undefined;
      return minting.mint({ tokenUse: 'access', ...grant, subject, version, ...signIn });
    },
    async authenticate(text) {
      try {
        const token = await verifier.verify(text);
        noteBearer(token);
        refuseEnded(token);
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
