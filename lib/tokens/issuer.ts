import { type JWTPayload, SignJWT } from 'jose';
import type { KeyRing } from '../keys/key-ring.ts';
import type { Live } from '../keys/live.ts';
import { lastingKey } from '../keys/settled-key.ts';
import { privateClaims, type TokenUse } from './private-claims.ts';
import { rsaKeyObjects } from './rsa-key-objects.ts';

/** What a token is to say. */
export interface Grant {
  /** The account id (`sub`). */
  readonly subject: string;
  /** The client id (`aud`). */
  readonly audience: string;
  /** Granted scopes. In access tokens only: an id token that carried them could pass for one elsewhere. */
  readonly scope: readonly string[];
  /** The account's `tokenVersion`. In access tokens only. */
  readonly version: number;
  /** When its owner signed in, s since the epoch; said by tokens that may be renewed. In access tokens only. */
  readonly authTime?: number;
  /** From issue to expiry, whole seconds. */
  readonly lifetimeSeconds: number;
  readonly tokenUse: TokenUse;
  /** Further claims; the issuer's own win over one of the same name. */
  readonly extraClaims?: Readonly<JWTPayload>;
}

/** What an issuer is made of. */
export interface IssuerOptions {
  /** `iss`: the service's public URL. */
  readonly issuer: string;
  readonly keys: Live<Pick<KeyRing, 'tokenKeys'>>;
  /** The clock, ms. */
  readonly now: () => number;
  /** A unique id (`jti`). */
  readonly newId: () => string;
}

/** Makes signed tokens. */
export interface Issuer {
  /** A signed JWT in compact form. Throws when the key ring has no key that outlives it. */
  mint(grant: Grant): Promise<string>;
}

/** An issuer of RS256 JWTs (RFC 7519), `kid` in the header, `scope` an array. */
export function createIssuer({ issuer, keys, now, newId }: IssuerOptions): Issuer {
  return {
    async mint(grant) {
      const issuedAt = Math.floor(now() / 1000);
      const expiresAt = issuedAt + grant.lifetimeSeconds;
      const key = lastingKey(keys.current().tokenKeys, now(), expiresAt * 1000);
      if (!key) throw new Error('The key ring holds no token key that outlives the token to be signed');
      const claims = {
        ...grant.extraClaims,
        ...(grant.tokenUse === 'access' && {
          scope: grant.scope,
          [privateClaims.version]: grant.version,
          ...(grant.authTime !== undefined && { auth_time: grant.authTime }),
        }),
        [privateClaims.use]: grant.tokenUse,
        iss: issuer,
        sub: grant.subject,
        aud: grant.audience,
        iat: issuedAt,
        nbf: issuedAt,
        exp: expiresAt,
        jti: newId(),
      };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
        .sign(rsaKeyObjects(key).privateKey);
    },
  };
}
