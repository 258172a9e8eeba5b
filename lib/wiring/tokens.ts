import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Account } from '../credential/account.ts';
import type { SignedInCaller } from '../credential/claimant.ts';
import { ServiceError } from '../errors/service-error.ts';
import { isCurrent } from '../tokens/is-current.ts';
import { createIssuer } from '../tokens/issuer.ts';
import { publicJwks } from '../tokens/jwks.ts';
import { TokenError } from '../tokens/token-error.ts';
import { createVerifier, type VerifiedToken } from '../tokens/verifier.ts';
import type { LiveKeyRing } from './key-ring.ts';

/** What a token of ours is to say beside whom it is about. */
export interface TokenGrant {
  /** The client that it is for. */
  readonly audience: string;
  readonly scope: readonly string[];
  readonly lifetimeSeconds: number;
  readonly tokenUse?: 'access' | 'id';
  readonly extraClaims?: Readonly<Record<string, unknown>>;
}

/** A verified caller and the token that says so. */
export interface AuthenticatedCaller extends SignedInCaller {
  readonly token: VerifiedToken;
}

/** Tokens as the dialects use them. */
export interface Tokens {
  /** Mints a token for an account under its present password. */
  mint(account: Pick<Account, 'id' | 'version'>, grant: TokenGrant): Promise<string>;
  /**
   * The caller behind a token.
   * @throws ServiceError `token_invalid`, or `unavailable` when its issuer's keys cannot be had right now
   */
  authenticate(token: string): Promise<AuthenticatedCaller>;
  /** The public keys of our own tokens, as a JWK Set. */
  jwks(): Promise<Awaited<ReturnType<typeof publicJwks>>>;
}

/** Puts the tokens together from settings and key ring. */
export function wireTokens(
  config: Config,
  keyRing: LiveKeyRing,
  now: () => number = () => Date.now(),
): Tokens {
  const keys = () => keyRing.current().tokenKeys;
  const issuer = createIssuer({ issuer: config.PUBLIC_URL, keys, now, newId: randomUUID });
  const verifier = createVerifier({
    issuer: config.PUBLIC_URL,
    keys,
    now,
    refreshKeys: () => keyRing.refresh(),
    trusted: config.TRUSTED_ISSUERS.map(({ issuer: iss, audience, jwksUri }) => ({
      issuer: iss,
      audience,
      jwksUri,
    })),
    fetch,
  });
  const subjectOf = (token: VerifiedToken): SignedInCaller['subject'] => {
    const kind = config.TRUSTED_ISSUERS.find(({ issuer: iss }) => iss === token.issuer)?.subject ?? 'id';
    return kind === 'id' ? token.subject : { kind, value: token.subject };
  };

  return {
    async mint(account, { tokenUse = 'access', ...grant }) {
      await keyRing.refreshWhenStale();
      return issuer.mint({ ...grant, subject: account.id, version: account.version, tokenUse });
    },
    async authenticate(text) {
      await keyRing.refreshWhenStale();
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
      // A new key must be out before it signs, which is two minutes after its making.
      await keyRing.refreshWhenStale();
      return publicJwks(keyRing.current().tokenKeys, now());
    },
  };
}
