import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { type JWTHeaderParameters, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { mintToken } from '../../support/mint-token.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { bearer, tencentCiamClient } from './client.ts';
import { expectTokenError } from './token-replies.ts';

const wire = startedWire();

/** Claims as no library would write them: undefined ones are left out. */
type Claims = Readonly<Record<string, unknown>>;

const next = 'a brand new one';
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });

describe.each(bothWays)('tencent-ciam with hostile tokens, %s', (way) => {
  const client = tencentCiamClient(wire, way);
  const ownKey = () => {
    const key = wire.wiring.keyRing.current().tokenKeys[0]!;
    return { kid: key.id, privateKey: createPrivateKey(key.pkcs8) };
  };
  /** The claims of a token as the service makes it. */
  const goodClaims = (sub: string): Claims => {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: wire.local.url,
      sub,
      aud: 'demo-app',
      scope: ['openid'],
      iat: now,
      nbf: now,
      exp: now + 300,
      jti: randomUUID(),
      token_use: 'access',
      cred_ver: 0,
    };
  };
  const sign = (
    claims: Claims,
    header: Partial<JWTHeaderParameters> = {},
    key: Parameters<SignJWT['sign']>[0] = ownKey().privateKey,
  ) =>
    new SignJWT(claims as JWTPayload)
      .setProtectedHeader({ alg: 'RS256', kid: ownKey().kid, ...header })
      .sign(key);
  const change = (old_password: string, token: string) =>
    client.changeUserPassword({ old_password, new_password: next }, bearer(token));
  /** A new account, the version of its credential put into the claims. */
  const victim = async () => {
    const { id, password } = await wire.createAccount();
    const account = await wire.wiring.accounts.read(id);
    return { id, password, claims: { ...goodClaims(id), cred_ver: account?.version } };
  };

  it('takes the token that the hostile ones are made from', async () => {
    const { password, claims } = await victim();
    expect(await change(password, await sign(claims))).toMatchObject({ status: 200, text: '' });
  });

  it('refuses an unsigned token', async () => {
    const { password, claims } = await victim();
    const token = new UnsecuredJWT(claims as JWTPayload).encode();
    expectTokenError(await change(password, token), 401);
  });

  it('refuses a token whose signature is cut off', async () => {
    const { password, claims } = await victim();
    const [header, payload] = (await sign(claims)).split('.');
    expectTokenError(await change(password, `${header}.${payload}.`), 401);
  });

  it('refuses a MAC made with the public key, however it is written', async () => {
    const { password, claims } = await victim();
    const publicKey = createPublicKey(ownKey().privateKey);
    const pem = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }));
    const der = publicKey.export({ type: 'spki', format: 'der' });
    for (const secret of [pem, der]) {
      expectTokenError(await change(password, await sign(claims, { alg: 'HS256' }, secret)), 401);
    }
  });

  it('refuses another algorithm of the same key', async () => {
    const { password, claims } = await victim();
    expectTokenError(await change(password, await sign(claims, { alg: 'PS256' })), 401);
  });

  it("refuses a stranger's signature under our key id, and the stranger's key in the header", async () => {
    const { password, claims } = await victim();
    const jwk = stranger.publicKey.export({ format: 'jwk' });
    for (const header of [{}, { kid: 'stranger' }, { jwk }]) {
      expectTokenError(await change(password, await sign(claims, header, stranger.privateKey)), 401);
    }
  });

  it.each<[string, Claims]>([
    ['no expiry', { exp: undefined }],
    ['an expiry now', { exp: Math.floor(Date.now() / 1000) }],
    ['an expiry long ago', { exp: 1_500_000_000, iat: 1_499_999_700, nbf: 1_499_999_700 }],
    ['another issuer', { iss: 'https://issuer.example' }],
    ['no issuer', { iss: undefined }],
    ['another audience', { aud: 'https://api.example' }],
    ['the audience of a client that is not registered', { aud: ['no-app'] }],
    ['no audience', { aud: undefined }],
    ['no subject', { sub: undefined }],
    ['a start in the future', { nbf: Math.floor(Date.now() / 1000) + 600 }],
    ['an issue in the future', { iat: Math.floor(Date.now() / 1000) + 600 }],
    ['the use of an id token', { token_use: 'id' }],
    ['no use', { token_use: undefined }],
    ['an outdated credential version', { cred_ver: 999 }],
    ['no credential version', { cred_ver: undefined }],
  ])('refuses a token of ours with %s', async (_, hostile) => {
    const { password, claims } = await victim();
    expectTokenError(await change(password, await sign({ ...claims, ...hostile })), 401);
  });

  it('refuses our own id token', async () => {
    const { id, password } = await victim();
    const account = await wire.wiring.accounts.read(id);
    const grant = { audience: 'demo-app', scope: ['openid'], lifetimeSeconds: 300, tokenUse: 'id' } as const;
    const token = await mintToken(wire, account!, grant);
    expectTokenError(await change(password, token), 401);
  });

  it.each([[[]], [['profile']], [['openid.admin']], ['profile openids']])(
    'refuses a token of the scope %j',
    async (scope) => {
      const { password, claims } = await victim();
      expectTokenError(await change(password, await sign({ ...claims, scope })), 403);
    },
  );

  it.each([
    ['a letter', 'x'],
    ['three letters', 'a.b.c'],
    ['words', 'not a token'],
    ['dots', '...'],
    ['too long', 'x'.repeat(9_000)],
  ])('refuses what is no token at all: %s', async (_, token) => {
    expectTokenError(await change('whatever', token), 401);
  });

  it('says that the subject of a good token has no account', async () => {
    expect(await change('whatever', await sign(goodClaims('nobody')))).toMatchObject({
      status: 400,
      text: '{"error":"user_not_found"}',
    });
  });

  it('does not count an attempt with a dead token against the account', async () => {
    const { password, claims } = await victim();
    const outdated = await sign({ ...claims, cred_ver: 999 });
    for (let i = 0; i < 6; i += 1) expectTokenError(await change('wrong', outdated), 401);
    expect(await change(password, await sign(claims))).toMatchObject({ status: 200 });
  });
});
