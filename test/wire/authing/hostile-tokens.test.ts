import { createPrivateKey, createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { type Answer, app, authingClient, said } from './client.ts';

const wire = startedWire();

const notSignedIn = { status: 200, statusCode: 401, apiCode: 2020, message: '尚未登录或登录已失效' };
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const seconds = (ms: number) => Math.floor(ms / 1000);

describe.each(bothWays)('authing with hostile tokens, %s', (way) => {
  const client = authingClient(wire, way);
  const ownKey = () => {
    const key = wire.wiring.keyRing.current().tokenKeys[0]!;
    return { kid: key.id, privateKey: createPrivateKey(key.pkcs8) };
  };
  const sign = (
    claims: object,
    alg = 'RS256',
    key: Parameters<SignJWT['sign']>[0] = ownKey().privateKey,
    kid = ownKey().kid,
  ) => new SignJWT(claims as JWTPayload).setProtectedHeader({ alg, kid }).sign(key);
  /** An account and the claims of a token that would open it. */
  const victim = async () => {
    const { id, username, password } = await wire.createAccount();
    const now = seconds(Date.now());
    const claims = {
      iss: wire.local.url,
      sub: id,
      aud: app.client_id,
      iat: now,
      nbf: now,
      exp: now + 300,
      jti: randomUUID(),
      scope: 'openid',
      token_use: 'access',
      cred_ver: 1,
    };
    return {
      username,
      claims,
      change: (token: string) =>
        client.updatePassword(token, { oldPassword: password, newPassword: 'a brand new one' }),
      password,
    };
  };

  it('takes the token that the hostile ones are made from', async () => {
    const { claims, change } = await victim();
    expect(said(await change(await sign(claims)))).toMatchObject({ statusCode: 200 });
  });

  it.each([undefined, '', 'profile', 'profile openid2'])(
    'refuses a token with the scope %j',
    async (scope) => {
      const { claims, change } = await victim();
      expect(said(await change(await sign({ ...claims, scope })))).toEqual(notSignedIn);
    },
  );

  it('refuses an unsigned token', async () => {
    const { claims, change } = await victim();
    expect(said(await change(new UnsecuredJWT(claims).encode()))).toEqual(notSignedIn);
    const [header, payload] = (await sign(claims)).split('.');
    expect(said(await change(`${header}.${payload}.`))).toEqual(notSignedIn);
  });

  it('refuses a MAC made with the public key or with the secret of the app', async () => {
    const { claims, change } = await victim();
    const publicKey = createPublicKey(ownKey().privateKey);
    const pem = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }));
    for (const key of [pem, Buffer.from(app.client_secret)]) {
      expect(said(await change(await sign(claims, 'HS256', key)))).toEqual(notSignedIn);
    }
  });

  it("refuses a stranger's signature, under our key id or its own", async () => {
    const { claims, change } = await victim();
    for (const kid of [ownKey().kid, 'stranger']) {
      expect(said(await change(await sign(claims, 'RS256', stranger, kid)))).toEqual(notSignedIn);
    }
  });

  it.each([
    ['that has expired', { exp: seconds(Date.now()) - 1 }],
    ['without an expiry', { exp: undefined }],
    ['of another issuer', { iss: 'https://issuer.example' }],
    ['for an app that is not registered', { aud: 'another-app' }],
    ['for no app', { aud: undefined }],
    ['of the future', { nbf: seconds(Date.now()) + 600 }],
    ['that is an id token', { token_use: 'id' }],
    ['of another password', { cred_ver: 2 }],
    ['of no password', { cred_ver: undefined }],
  ])('refuses a token of ours %s', async (_, hostile) => {
    const { claims, change } = await victim();
    expect(said(await change(await sign({ ...claims, ...hostile })))).toEqual(notSignedIn);
  });

  it('refuses the id token of a sign-in', async () => {
    const { username, password, change } = await victim();
    const reply = await client.signIn({
      connection: 'PASSWORD',
      passwordPayload: { username, password },
      ...app,
    });
    const { id_token } = (reply.json as Answer).data ?? {};
    expect(said(await change(String(id_token)))).toEqual(notSignedIn);
  });

  it('does not count what comes with a dead token as a guess', async () => {
    const { claims, change } = await victim();
    const dead = await sign({ ...claims, cred_ver: 2 });
    for (let i = 0; i < 7; i += 1) await change(dead);
    expect(said(await change(await sign(claims)))).toMatchObject({ statusCode: 200 });
  });
});
