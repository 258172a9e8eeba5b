import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { accessTokenTypes, foreignAccessClaims, ownAccessClaims } from './access-claims.ts';
import { createOwnKeys, type OwnKeysOptions } from './own-keys.ts';
import { privateClaims } from './private-claims.ts';
import { createRemoteJwks } from './remote-jwks.ts';
import { TokenError } from './token-error.ts';

/** Longest token that is parsed at all, in characters. */
const maxTokenLength = 8 * 1024;

/** Another clock may run ahead by this much, s. It makes a fresh token look early; it never prolongs an old one. */
const clockSkewSeconds = 5;

const ownAlgorithms = ['RS256'];

/** Signatures only: a MAC would be checked with a "key" that everybody can read in the JWK Set (RFC 8725 §3.1). */
const foreignAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** An OpenID issuer whose access tokens count here. */
export interface TrustedIssuer {
  /** `iss`, compared exactly. */
  readonly issuer: string;
  /** The `aud` under which that issuer knows this service. */
  readonly audience: string;
  /** Address of its JWK Set: https, or http on loopback. */
  readonly jwksUri: string;
}

/** What a verifier is made of. */
export interface VerifierOptions extends OwnKeysOptions {
  /** `iss` of our own tokens. */
  readonly issuer: string;
  /** At most one entry per issuer. */
  readonly trusted: readonly TrustedIssuer[];
  readonly fetch: typeof fetch;
}

/** What the caller asks of a token beyond its being good. */
export interface ExpectedToken {
  /** Accepted `aud` of our own tokens; any when absent. Trusted issuers have theirs in {@link TrustedIssuer}. */
  readonly audience?: string | readonly string[];
}

/** What a good access token says. Whether it is still current is the account's to say: see `isCurrent`. */
export interface VerifiedToken {
  readonly subject: string;
  readonly issuer: string;
  /** Issued by this service. */
  readonly own: boolean;
  readonly audience: readonly string[];
  readonly scope: readonly string[];
  /** `iat`, seconds since the epoch. */
  readonly issuedAt: number;
  /** The account's `tokenVersion` that it was issued under; always there on our own tokens, never on others. */
  readonly version?: number;
  /** When its owner signed in, seconds since the epoch, as far as it is known; on our own tokens only. */
  readonly authTime?: number;
}

/** Judges access tokens. */
export interface Verifier {
  /**
   * Resolves to what the token says when it is a good access token of ours or of a trusted issuer.
   * Throws {@link TokenError} otherwise.
   */
  verify(token: string, expected?: ExpectedToken): Promise<VerifiedToken>;
}

/** How the tokens of one issuer are judged. */
interface Source {
  readonly issuer: string;
  readonly own: boolean;
  readonly keys: JWTVerifyGetKey;
  readonly algorithms: string[];
  /** Fixed audience; the caller's expectation when absent. */
  readonly audience?: string;
  readonly claims: typeof foreignAccessClaims | (() => typeof ownAccessClaims);
}

/**
 * A verifier of access tokens (RFC 7519, RFC 9068, with the rules of RFC 8725).
 * Throws at once when an issuer is listed twice, or as trusted though it is ourselves, and for an address of a
 * JWK Set that is not allowed.
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const sources = sourcesByIssuer(options);
  return {
    async verify(token, expected = {}) {
      if (token.length > maxTokenLength) throw new TokenError('invalid', 'The token is too long');
      try {
        // Not yet proven: it only chooses the keys, and those then prove it.
        const source = sources.get(decodeJwt(token).iss ?? '');
        if (!source) throw new TokenError('invalid', 'The issuer is not trusted');
        return await judge(token, source, expected, options.now());
      } catch (error) {
        // Only the library's code: its message and its cause can quote the token.
        if (error instanceof errors.JOSEError) throw new TokenError('invalid', error.code);
        throw error;
      }
    },
  };
}

function sourcesByIssuer(options: VerifierOptions): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  sources.set(options.issuer, {
    issuer: options.issuer,
    own: true,
    keys: createOwnKeys(options),
    algorithms: ownAlgorithms,
    claims: () => ownAccessClaims,
  });
  for (const { issuer, audience, jwksUri } of options.trusted) {
    if (sources.has(issuer)) throw new TypeError(`The issuer ${issuer} is configured twice`);
    sources.set(issuer, {
      issuer,
      own: false,
      keys: createRemoteJwks({ uri: jwksUri, fetch: options.fetch, now: options.now }),
      algorithms: foreignAlgorithms,
      audience,
      claims: foreignAccessClaims,
    });
  }
  return sources;
}

async function judge(
  token: string,
  source: Source,
  expected: ExpectedToken,
  now: number,
): Promise<VerifiedToken> {
  const audience = source.audience ?? expected.audience;
  const { payload, protectedHeader } = await jwtVerify(token, source.keys, {
    algorithms: source.algorithms,
    issuer: source.issuer,
    ...(audience !== undefined && { audience: [audience].flat() }),
    clockTolerance: clockSkewSeconds,
    currentDate: new Date(now),
  });
  const typ = protectedHeader.typ === undefined ? undefined : String(protectedHeader.typ).toLowerCase();
  if (typ !== undefined && !accessTokenTypes.has(typ)) {
    throw new TokenError('invalid', 'The header typ is not that of an access token');
  }
  const parsed = source.claims(typ, payload).safeParse(payload);
  if (!parsed.success) {
    throw new TokenError('invalid', `Not the claims of an access token: ${claimNames(parsed.error.issues)}`);
  }
  const claims = parsed.data;
  const nowSeconds = now / 1000;
  // The tolerance above is for `nbf`; here the expiry is held to the letter.
  if (claims.exp <= nowSeconds) throw new TokenError('invalid', 'The token has expired');
  if (claims.iat > nowSeconds + clockSkewSeconds) {
    throw new TokenError('invalid', 'The token was issued in the future');
  }
  return {
    subject: claims.sub,
    issuer: source.issuer,
    own: source.own,
    audience: [claims.aud].flat(),
    scope: scopesOf(claims.scope),
    issuedAt: claims.iat,
    ...(privateClaims.version in claims && {
      version: claims[privateClaims.version],
      authTime: claims.auth_time ?? claims.iat,
    }),
  };
}

/** Ours is an array, as this API's clients know it; RFC 9068 §2.2.3 has one string with spaces. */
function scopesOf(scope: string | string[]): string[] {
  return typeof scope === 'string' ? scope.split(' ').filter((name) => name !== '') : scope;
}

/** The paths start with names of the schema, never with a name or a value that the token brought. */
function claimNames(issues: readonly { path: readonly PropertyKey[] }[]): string {
  return issues.map(({ path }) => String(path[0])).join(', ');
}
