import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { type JwksServer, startJwksServer } from '../../unit/tokens/jwks-server.ts';
import { bearer, tencentCiamClient } from './client.ts';
import { expectTokenError } from './token-replies.ts';

const issuer = 'https://login.example';
const silent = 'https://down.example';
const audience = 'rekey';
const next = 'a brand new one';
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

let jwks: JwksServer;
let silentUri: string;
beforeAll(async () => {
  jwks = await startJwksServer();
  jwks.publish({
    keys: [{ ...(publicKey.export({ format: 'jwk' }) as { kty: string }), kid: 'k1', alg: 'RS256' }],
  });
  const gone = await startJwksServer();
  await gone.close();
  silentUri = gone.uri;
});
afterAll(() => jwks.close());
const wire = startedWire(() => ({
  TRUSTED_ISSUERS: JSON.stringify([
    { issuer, audience, jwksUri: jwks.uri, subject: 'username' },
    { issuer: silent, audience, jwksUri: silentUri },
  ]),
}));
afterEach(() => {
  startClock();
});

describe.each(bothWays)('tencent-ciam with a trusted issuer, %s', (way) => {
  const client = tencentCiamClient(wire, way);
  const token = (claims: Readonly<Record<string, unknown>>) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({
      iss: issuer,
      aud: audience,
      scope: 'openid profile',
      iat: now,
      exp: now + 300,
      jti: randomUUID(),
      ...claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
      .sign(privateKey);
  };
  const change = (old_password: string, accessToken: string, new_password = next) =>
    client.changeUserPassword({ old_password, new_password }, bearer(accessToken));

  it('changes the password of the user that the issuer names', async () => {
    const { username, password } = await wire.createAccount();
    expect(await change(password, await token({ sub: username }))).toMatchObject({ status: 200, text: '' });
    expect(await client.signIn(username, next)).toMatch(/^ey/);
  });

  it('refuses a token that was issued before the last change, and takes one issued after it', async () => {
    const { username, password } = await wire.createAccount();
    const before = await token({ sub: username });
    await change(password, before);
    expectTokenError(await change(next, before, 'another one 22'), 401);
    stopClock();
    passTime(2_000);
    const after = await token({ sub: username });
    expect(await change(next, after, 'another one 22')).toMatchObject({ status: 200 });
  });

  it('says that it has no account for a user whom only the issuer knows', async () => {
    expect(await change('whatever', await token({ sub: `nobody-${way}` }))).toMatchObject({
      status: 400,
      text: '{"error":"user_not_found"}',
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['for another audience', { aud: 'demo-app' }],
    ['of an issuer that is not trusted', { iss: 'https://other.example' }],
    ['without an expiry', { exp: undefined }],
    ['in our own name', { iss: 'self' }],
  ])('refuses a token %s', async (_, claims) => {
    const { username, password } = await wire.createAccount();
    const hostile = { sub: username, ...claims, ...(claims.iss === 'self' && { iss: wire.local.url }) };
    expectTokenError(await change(password, await token(hostile)), 401);
  });

  it('refuses a token without the scope openid', async () => {
    const { username, password } = await wire.createAccount();
    expectTokenError(await change(password, await token({ sub: username, scope: 'profile' })), 403);
  });

  it('is temporarily unavailable, and calls no token invalid, while the issuer cannot be asked', async () => {
    const reply = await change('whatever', await token({ iss: silent, sub: 'anybody' }));
    expect(reply).toMatchObject({ status: 503, text: '{"error":"temporarily_unavailable"}' });
    expect(reply.headers.get('www-authenticate')).toBeNull();
  });
});
