import * as z from 'zod';
import { privateClaims } from './private-claims.ts';

// z.number() refuses Infinity, which is what JSON makes of 1e999: an expiry that never comes.
const accessClaims = z.object({
  // OpenID Connect Core §2: at most 255 characters.
  sub: z.string().min(1).max(255),
  aud: z.union([z.string(), z.array(z.string())]),
  iat: z.number(),
  exp: z.number(),
  scope: z.union([z.string(), z.array(z.string())]).default([]),
});

/** Claims of our own access tokens. */
export const ownAccessClaims = accessClaims.extend({
  [privateClaims.use]: z.literal('access'),
  [privateClaims.version]: z.int().nonnegative(),
  auth_time: z.int().nonnegative().optional(),
});

const absent = z.never().optional();
const otherKinds: ReadonlySet<string> = new Set(['ID', 'Refresh', 'Offline', 'Logout']);

/** The claims of access tokens of trusted issuers, whatever else they have. */
const markedAccessClaims = accessClaims.extend({
  // Amazon Cognito's mark, and ours.
  token_use: z.literal('access').optional(),
  // Keycloak's mark.
  typ: z
    .string()
    .refine((kind) => !otherKinds.has(kind))
    .optional(),
  // Only id tokens carry these (OpenID Connect Core §3.1.3.6, §3.3.2.11).
  at_hash: absent,
  c_hash: absent,
  // Logout and security event tokens (RFC 8417 §2.2).
  events: absent,
  // Bound to a key whose possession is not checked here (RFC 7800): not a bearer token.
  cnf: absent,
});

/**
 * Claims that id tokens have (OpenID Connect Core §2); access tokens may have them where they are marked as such (RFC
 * 9068 §2.2.1), and nowhere else.
 */
const unmarkedAccessClaims = markedAccessClaims.extend({
  nonce: absent,
  acr: absent,
  amr: absent,
  auth_time: absent,
});

/**
 * Claims of access tokens of trusted issuers. An issuer signs other kinds of token for the same audience with the
 * same key, and no one mark tells them apart, so every known mark of another kind refuses a token, and what only id
 * tokens have by custom refuses one that says in no way that it is an access token.
 */
export function foreignAccessClaims(
  headerType: string | undefined,
  claims: Readonly<Record<string, unknown>>,
) {
  const isMarked =
    rfc9068Types.has(headerType ?? '') || claims.token_use === 'access' || claims.typ === 'Bearer';
  return isMarked ? markedAccessClaims : unmarkedAccessClaims;
}

/** The header's `typ` that marks an access token, in lower case (RFC 9068 §2.1). */
const rfc9068Types: ReadonlySet<string> = new Set(['at+jwt', 'application/at+jwt']);

/** The header's `typ` in a token that may be an access token (RFC 8725 §3.11, RFC 9068 §2.1); it may be absent too. */
export const accessTokenTypes: ReadonlySet<string> = new Set(['jwt', 'application/jwt', ...rfc9068Types]);
