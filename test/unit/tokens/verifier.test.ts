import { createPrivateKey, createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RsaKey } from '../../../lib/keys/key-ring.ts';
import { keepLive } from '../../../lib/keys/live.ts';
import { createIssuer, type Grant } from '../../../lib/tokens/issuer.ts';
import { publicJwks } from '../../../lib/tokens/jwks.ts';
import { TokenError } from '../../../lib/tokens/token-error.ts';
import { createVerifier, type VerifierOptions } from '../../../lib/tokens/verifier.ts';
import { liveValue } from '../../support/live.ts';
import { type JwksServer, startJwksServer } from './jwks-server.ts';
import { ringKey } from './ring-key.ts';

const start = Date.UTC(2030, 0, 1);
const seconds = start / 1000;
const minute = 60_000;
const ownIssuer = 'https://rekey.example';
const otherIssuer = 'https://issuer.example';
const key = ringKey('key-1');
const nextKey = ringKey('key-2', { createdAt: start });
const strangersKey = ringKey('key-1');

let now = start;
beforeEach(() => {
  now = start;
});

const issuerWith = (keys: readonly RsaKey[], issuer = ownIssuer) =>
  createIssuer({ issuer, keys: liveValue({ tokenKeys: [...keys] }), now: () => now, newId: () => 'id-1' });

const verifierWith = (overrides: Partial<VerifierOptions> = {}) =>
  createVerifier({
    issuer: ownIssuer,
    keys: liveValue({ tokenKeys: [key] }),
    trusted: [],
    fetch,
    now: () => now,
    ...overrides,
  });

const grant: Grant = {
  subject: 'account-1',
  audience: 'demo-app',
  scope: ['openid', 'profile'],
  version: 7,
  lifetimeSeconds: 300,
  tokenUse: 'access',
};

/** What verifying ended with: the error's code and detail, or the word accepted. */
async function outcome(verified: Promise<unknown>): Promise<string> {
  return verified.then(
    () => 'accepted',
    (error: unknown) => (error instanceof TokenError ? `${error.code}: ${error.message}` : `bug: ${error}`),
  );
}

describe('our own tokens', () => {
  const header: JWTHeaderParameters = { alg: 'RS256', typ: 'JWT', kid: 'key-1' };
  const claims: JWTPayload = {
    iss: ownIssuer,
    sub: 'account-1',
    aud: 'demo-app',
    scope: ['openid'],
    iat: seconds,
    nbf: seconds,
    exp: seconds + 300,
    jti: 'id-1',
    cred_ver: 7,
    token_use: 'access',
  };
  const signWith = (signer: RsaKey, header: JWTHeaderParameters, claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader(header).sign(createPrivateKey(signer.pkcs8));
  const sign = (
    claimChanges: Record<string, unknown> = {},
    headerChanges: Partial<JWTHeaderParameters> = {},
  ) => signWith(key, { ...header, ...headerChanges }, { ...claims, ...claimChanges });

  it('are told in full when good', async () => {
    const token = await issuerWith([key]).mint(grant);

    await expect(verifierWith().verify(token, { audience: 'demo-app' })).resolves.toEqual({
      subject: 'account-1',
      issuer: ownIssuer,
      own: true,
      audience: ['demo-app'],
      scope: ['openid', 'profile'],
      issuedAt: seconds,
      version: 7,
      authTime: seconds,
    });
  });

  it('are good until the second they expire', async () => {
    const token = await sign();
    now = start + 300_000 - 1;
    expect(await outcome(verifierWith().verify(token))).toBe('accepted');
    now += 1;
    expect(await outcome(verifierWith().verify(token))).toBe('invalid: The token has expired');
    now += minute;
    expect(await outcome(verifierWith().verify(token))).toBe('invalid: ERR_JWT_EXPIRED');
  });

  it('are good at once where the clock is up to five seconds behind the issuer’s', async () => {
    const token = await sign();
    now = start - 5_000;
    expect(await outcome(verifierWith().verify(token))).toBe('accepted');
    now -= 1;
    expect(await outcome(verifierWith().verify(token))).toMatch(/^invalid/);
  });

  it('may be meant for any of several audiences', async () => {
    const token = await sign();
    const judge = (audience: string | string[]) => outcome(verifierWith().verify(token, { audience }));
    expect(await judge(['other-app', 'demo-app'])).toBe('accepted');
    expect(await judge(['other-app'])).toBe('invalid: ERR_JWT_CLAIM_VALIDATION_FAILED');
    expect(await judge([])).toBe('invalid: ERR_JWT_CLAIM_VALIDATION_FAILED');
  });

  // A forger knows everything public about the key.
  const publicPem = createPublicKey(key.pkcs8).export({ type: 'spki', format: 'pem' }).toString();
  const [publicJwk] = publicJwks([key], start).keys;
  const macWith = (secret: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ ...header, alg: 'HS256' })
      .sign(new TextEncoder().encode(secret));
  const unsigned = (alg: string) => {
    const [, payload] = new UnsecuredJWT(claims).encode().split('.');
    return `${Buffer.from(JSON.stringify({ ...header, alg })).toString('base64url')}.${payload}.`;
  };
  const without = (name: string) => sign({ [name]: undefined });

  it.each<{ what: string; token: () => string | Promise<string>; detail: string }>([
    { what: 'unsigned (alg none)', token: () => unsigned('none'), detail: 'ERR_JOSE_ALG_NOT_ALLOWED' },
    { what: 'unsigned (alg NoNe)', token: () => unsigned('NoNe'), detail: 'ERR_JOSE_ALG_NOT_ALLOWED' },
    {
      what: 'with the signature cut off',
      token: () => unsigned('RS256'),
      detail: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    },
    {
      what: 'HS256 over our public PEM',
      token: () => macWith(publicPem),
      detail: 'ERR_JOSE_ALG_NOT_ALLOWED',
    },
    {
      what: 'HS256 over our public JWK',
      token: () => macWith(JSON.stringify(publicJwk)),
      detail: 'ERR_JOSE_ALG_NOT_ALLOWED',
    },
    {
      what: 'PS256 under our own key',
      token: () => sign({}, { alg: 'PS256' }),
      detail: 'ERR_JOSE_ALG_NOT_ALLOWED',
    },
    {
      what: 'signed by a stranger under our kid',
      token: () => signWith(strangersKey, header, claims),
      detail: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    },
    {
      what: 'that bring their own key (jwk)',
      token: () => {
        const [jwk] = publicJwks([strangersKey], start).keys;
        return signWith(strangersKey, { ...header, jwk: { kty: 'RSA', n: jwk!.n!, e: jwk!.e! } }, claims);
      },
      detail: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
    },
    {
      what: 'that say where to find their key (jku)',
      token: () =>
        signWith(strangersKey, { ...header, kid: 'theirs', jku: 'https://evil.example/jwks' }, claims),
      detail: 'No live key of ours has this kid',
    },
    {
      what: 'without a kid',
      token: () => {
        const { kid: _, ...nameless } = header;
        return signWith(key, nameless, claims);
      },
      detail: 'No live key of ours has this kid',
    },
    {
      what: 'with a critical extension that nobody here knows',
      token: () =>
        new SignJWT(claims)
          .setProtectedHeader({ ...header, crit: ['urn:x'], 'urn:x': true })
          .sign(createPrivateKey(key.pkcs8), { crit: { 'urn:x': true } }),
      detail: 'ERR_JOSE_NOT_SUPPORTED',
    },
    { what: 'without exp', token: () => without('exp'), detail: 'exp' },
    { what: 'without iat', token: () => without('iat'), detail: 'iat' },
    { what: 'without sub', token: () => without('sub'), detail: 'sub' },
    { what: 'without aud', token: () => without('aud'), detail: 'ERR_JWT_CLAIM_VALIDATION_FAILED' },
    { what: 'without iss', token: () => without('iss'), detail: 'The issuer is not trusted' },
    { what: 'without a credential version', token: () => without('cred_ver'), detail: 'cred_ver' },
    { what: 'without a use', token: () => without('token_use'), detail: 'token_use' },
    {
      what: 'from an issuer that nobody configured',
      token: () => sign({ iss: 'https://evil.example' }),
      detail: 'The issuer is not trusted',
    },
    {
      what: 'from an issuer that only looks like us',
      token: () => sign({ iss: `${ownIssuer}/` }),
      detail: 'The issuer is not trusted',
    },
    {
      what: 'for another audience',
      token: () => sign({ aud: ['other-app', 'demo-app-2'] }),
      detail: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    },
    {
      what: 'not valid before a later time',
      token: () => sign({ nbf: seconds + 6 }),
      detail: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    },
    {
      what: 'issued later',
      token: () => sign({ iat: seconds + 6 }),
      detail: 'The token was issued in the future',
    },
    { what: 'with an empty subject', token: () => sign({ sub: '' }), detail: 'sub' },
    {
      what: 'with an ill-typed scope',
      token: () => sign({ scope: [{ openid: true }] }),
      detail: 'scope',
    },
    {
      what: 'with an ill-typed expiry',
      token: () => sign({ exp: String(seconds + 300) }),
      detail: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    },
    {
      what: 'of another type (logout+jwt)',
      token: () => sign({}, { typ: 'logout+jwt' }),
      detail: 'The header typ is not that of an access token',
    },
    {
      what: 'that are id tokens',
      token: () => issuerWith([key]).mint({ ...grant, tokenUse: 'id' }),
      detail: 'token_use, cred_ver',
    },
    {
      what: 'that are id tokens with a version',
      token: () => sign({ token_use: 'id' }),
      detail: 'token_use',
    },
    { what: 'with no dots', token: () => 'opaque', detail: 'ERR_JWT_INVALID' },
    { what: 'that are empty', token: () => '', detail: 'ERR_JWT_INVALID' },
    { what: 'encrypted (five parts)', token: () => 'e30.e30.e30.e30.e30', detail: 'ERR_JWT_INVALID' },
    { what: 'whose payload is no object', token: () => 'e30.W10.e30', detail: 'ERR_JWT_INVALID' },
    {
      what: 'longer than eight KiB',
      token: () => sign({ padding: 'x'.repeat(8 * 1024) }),
      detail: 'The token is too long',
    },
  ])('are refused $what', async ({ token, detail }) => {
    const verified = verifierWith().verify(await token(), { audience: 'demo-app' });

    const result = await outcome(verified);
    expect(result).toMatch(/^invalid: /);
    expect(result.endsWith(detail), result).toBe(true);
  });

  it('are refused when any one character is changed, and the error quotes nothing of them', async () => {
    const token = await sign();
    // Not the last character: its low bits are padding, so another one may spell the same signature.
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: token.length - 2 }),
        fc.constantFrom(...'AZaz09-_.=!'),
        async (at, character) => {
          fc.pre(token[at] !== character);
          const forged = token.slice(0, at) + character + token.slice(at + 1);
          const error = await verifierWith()
            .verify(forged)
            .catch((thrown: unknown) => thrown);
          expect(error).toBeInstanceOf(TokenError);
          expect(error).toMatchObject({ code: 'invalid' });
          expect(error).not.toHaveProperty('cause');
          for (const part of forged.split('.').filter((part) => part.length > 8)) {
            expect((error as TokenError).message).not.toContain(part);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('rotation of our own keys', () => {
  const retiresAt = start + 10 * minute;
  const rotated = [nextKey, { ...key, retiresAt }];
  /** A container that read its ring at `readAt` (ms), and the ring as the others have it. */
  const ringReadAt = async (readAt: number) => {
    const ring = { tokenKeys: [key], reads: 0 };
    now = readAt;
    const read = async () => {
      ring.reads += 1;
      return { tokenKeys: ring.tokenKeys };
    };
    const keys = await keepLive(read, () => now);
    now = start;
    return { ring, keys };
  };

  it('leaves tokens good that were minted before it, until the old key retires', async () => {
    const token = await issuerWith([key]).mint({ ...grant, lifetimeSeconds: 3600 });
    const verifier = verifierWith({ keys: liveValue({ tokenKeys: rotated }) });

    now = retiresAt - 1;
    expect(await outcome(verifier.verify(token))).toBe('accepted');
    now = retiresAt;
    expect(await outcome(verifier.verify(token))).toBe('invalid: No live key of ours has this kid');
  });

  it('reaches a container with an older ring through one refresh', async () => {
    const { ring, keys } = await ringReadAt(start);
    ring.tokenKeys = rotated;
    const verifier = verifierWith({ keys });
    now = start + 2 * minute;
    const token = await issuerWith([nextKey]).mint(grant);

    const results = await Promise.all([1, 2, 3].map(() => outcome(verifier.verify(token))));
    expect(results).toEqual(['accepted', 'accepted', 'accepted']);
    expect(ring.reads).toBe(2);
  });

  it('fails no request, even where a made-up kid has just used up the refresh', async () => {
    // Given a container that looked for a made-up kid an instant before the rotation
    const { ring, keys } = await ringReadAt(start - minute);
    const verifier = verifierWith({ keys });
    const made = await issuerWith([{ ...nextKey, id: 'made-up' }]).mint(grant);
    expect(await outcome(verifier.verify(made))).toMatch(/^invalid/);
    expect(ring.reads).toBe(2);
    ring.tokenKeys = rotated;

    // When another container, which has the new ring, mints all through the next minutes
    const kids = new Set<string>();
    for (; now < start + 4 * minute; now += 10_000) {
      const token = await issuerWith(rotated).mint(grant);
      kids.add(Buffer.from(token.split('.')[0]!, 'base64url').toString());
      // Then every one of its tokens is good
      expect(await outcome(verifier.verify(token)), `after ${now - start} ms`).toBe('accepted');
    }
    expect(kids.size).toBe(2);
  });

  it('lets made-up kids cause at most one refresh a minute', async () => {
    const { ring, keys } = await ringReadAt(start - minute);
    const verifier = verifierWith({ keys });
    const token = await issuerWith([{ ...strangersKey, id: 'made-up' }]).mint(grant);

    for (let i = 0; i < 10; i += 1) await outcome(verifier.verify(token));
    expect(ring.reads).toBe(2);
    now += minute;
    await outcome(verifier.verify(token));
    expect(ring.reads).toBe(3);
  });

  it('is no reason to call a token invalid when the new ring cannot be read', async () => {
    const unreadable = {
      ...liveValue({ tokenKeys: [key] }),
      refresh: () => Promise.reject(new Error('throttled')),
    };
    const verifier = verifierWith({ keys: unreadable });
    const token = await issuerWith([nextKey]).mint(grant);

    expect(await outcome(verifier.verify(token))).toBe('issuer-unreachable: The key ring cannot be read');
  });
});

describe('tokens of a trusted issuer', () => {
  const claims: JWTPayload = {
    iss: otherIssuer,
    sub: 'account-1',
    aud: ['https://rekey.example/api', 'another-service'],
    scope: 'openid  profile',
    iat: seconds,
    exp: seconds + 300,
  };
  const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
  const signers = new Map<string, CryptoKey>();
  const published: JWK[] = [];
  let server: JwksServer;

  beforeAll(async () => {
    server = await startJwksServer();
    for (const alg of algorithms) {
      const { privateKey, publicKey } = await generateKeyPair(alg);
      signers.set(alg, privateKey);
      published.push({ ...(await exportJWK(publicKey)), kid: alg });
    }
  });

  beforeEach(() => server.publish({ keys: published }));

  afterAll(() => server.close());

  const verifier = () =>
    verifierWith({
      trusted: [{ issuer: otherIssuer, audience: 'https://rekey.example/api', jwksUri: server.uri }],
    });
  const sign = (
    claimChanges: Record<string, unknown> = {},
    header: Partial<JWTHeaderParameters> = {},
    signer = 'ES256',
  ) =>
    new SignJWT({ ...claims, ...claimChanges })
      .setProtectedHeader({ alg: signer, kid: signer, ...header })
      .sign(signers.get(signer)!);

  it('are told in full when good, whatever audience our own tokens are to have', async () => {
    await expect(verifier().verify(await sign(), { audience: 'demo-app' })).resolves.toEqual({
      subject: 'account-1',
      issuer: otherIssuer,
      own: false,
      audience: ['https://rekey.example/api', 'another-service'],
      scope: ['openid', 'profile'],
      issuedAt: seconds,
    });
  });

  it.each(algorithms)('may be signed with %s', async (alg) => {
    expect(await outcome(verifier().verify(await sign({}, {}, alg)))).toBe('accepted');
  });

  it.each([undefined, 'JWT', 'at+jwt', 'application/at+jwt', 'AT+JWT'])(
    'may have the typ %s',
    async (typ) => {
      const token = await sign({}, typ === undefined ? {} : { typ });
      expect(await outcome(verifier().verify(token))).toBe('accepted');
    },
  );

  // RFC 9068 §2.1 and §2.2.1; Amazon Cognito; Keycloak.
  it.each<[string, Record<string, unknown>, Partial<JWTHeaderParameters>]>([
    ['the type at+jwt', {}, { typ: 'at+jwt' }],
    ['the type application/AT+JWT', {}, { typ: 'application/AT+JWT' }],
    ['token_use', { token_use: 'access' }, {}],
    ['typ', { typ: 'Bearer' }, {}],
  ])(
    'may say how and when their owner signed in, where %s marks them as access tokens',
    async (_, mark, header) => {
      const token = await sign({ acr: '1', amr: ['pwd'], auth_time: seconds, nonce: 'n', ...mark }, header);
      expect(await outcome(verifier().verify(token))).toBe('accepted');
    },
  );

  it('may have no scope, and then grant none', async () => {
    await expect(verifier().verify(await sign({ scope: undefined }))).resolves.toMatchObject({ scope: [] });
  });

  it('never count as of a credential version, even if they claim one', async () => {
    const verified = await verifier().verify(await sign({ cred_ver: 7 }));
    expect(verified).not.toHaveProperty('version');
  });

  it.each<{ what: string; token: () => Promise<string>; detail: string }>([
    {
      what: 'HS256 over a published key',
      token: () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', kid: 'ES256' })
          .sign(new TextEncoder().encode(JSON.stringify(published[2]))),
      detail: 'ERR_JOSE_ALG_NOT_ALLOWED',
    },
    {
      what: 'for another audience',
      token: () => sign({ aud: 'another-service' }),
      detail: 'ERR_JWT_CLAIM_VALIDATION_FAILED',
    },
    {
      what: 'signed with our own key in its name',
      token: () => issuerWith([key], otherIssuer).mint(grant),
      detail: 'No key of the issuer fits the token',
    },
    {
      what: 'signed by it in our name',
      token: () => sign({ iss: ownIssuer }),
      detail: 'ERR_JOSE_ALG_NOT_ALLOWED',
    },
    { what: 'without exp', token: () => sign({ exp: undefined }), detail: 'exp' },
    { what: 'without iat', token: () => sign({ iat: undefined }), detail: 'iat' },
    { what: 'expired', token: () => sign({ exp: seconds }), detail: 'The token has expired' },
    { what: 'marked as id tokens (token_use)', token: () => sign({ token_use: 'id' }), detail: 'token_use' },
    { what: 'marked as id tokens (typ)', token: () => sign({ typ: 'ID' }), detail: 'typ' },
    { what: 'marked as id tokens (at_hash)', token: () => sign({ at_hash: 'x' }), detail: 'at_hash' },
    ...Object.entries({ nonce: 'n', acr: '1', amr: ['pwd'], auth_time: seconds, c_hash: 'x' }).map(
      ([name, value]) => ({
        what: `that are id tokens by custom (${name})`,
        token: () => sign({ [name]: value }),
        detail: name,
      }),
    ),
    ...['JWT', 'bearer', ''].map((typ) => ({
      what: `that have a nonce and the typ ${JSON.stringify(typ)}`,
      token: () => sign({ typ, nonce: 'n' }),
      detail: 'nonce',
    })),
    {
      what: 'marked as access tokens, and yet id tokens by their hash',
      token: () => sign({ at_hash: 'x', token_use: 'access' }),
      detail: 'at_hash',
    },
    { what: 'marked as refresh tokens', token: () => sign({ typ: 'Refresh' }), detail: 'typ' },
    { what: 'that are security events', token: () => sign({ events: {} }), detail: 'events' },
    { what: 'bound to a key', token: () => sign({ cnf: { jkt: 'x' } }), detail: 'cnf' },
  ])('are refused $what', async ({ token, detail }) => {
    const result = await outcome(verifier().verify(await token()));
    expect(result).toMatch(/^invalid: /);
    expect(result.endsWith(detail), result).toBe(true);
  });

  it('are not called invalid while the issuer is down', async () => {
    server.reply = (_, response) => response.writeHead(503).end();
    expect(await outcome(verifier().verify(await sign()))).toMatch(/^issuer-unreachable/);
  });

  it('have no bearing on our own: those need no issuer but us', async () => {
    server.reply = (_, response) => response.writeHead(503).end();
    const token = await issuerWith([key]).mint(grant);
    expect(await outcome(verifier().verify(token))).toBe('accepted');
  });
});

it('refuses a configuration that names an issuer twice, or ourselves as another', () => {
  const entry = { issuer: otherIssuer, audience: 'a', jwksUri: 'https://issuer.example/jwks' };
  expect(() => verifierWith({ trusted: [entry, { ...entry, audience: 'b' }] })).toThrow(TypeError);
  expect(() => verifierWith({ trusted: [{ ...entry, issuer: ownIssuer }] })).toThrow(TypeError);
});
