import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { createAccountOf } from '../../support/create-account.ts';
import { freeze, thaw } from '../../support/edit-account.ts';
import { logLines } from '../../support/service-log.ts';
import { startedWire } from '../../support/started-wire.ts';
import { trustedIssuer } from '../../support/trusted-issuer.ts';
import { bothWays } from '../../support/wire.ts';
import { startJwksServer } from '../../unit/tokens/jwks-server.ts';
import { bearer, tencentCiamClient } from './client.ts';
import { expectTokenError } from './token-replies.ts';

const silent = 'https://down.example';
const next = 'a brand new one';

const login = trustedIssuer();
const { token, audience } = login;
let silentUri: string;
beforeAll(async () => {
  const gone = await startJwksServer();
  await gone.close();
  silentUri = gone.uri;
});
const wire = startedWire(() => ({
  TRUSTED_ISSUERS: JSON.stringify([
    login.entry('username'),
    { issuer: silent, audience, jwksUri: silentUri },
  ]),
}));
afterEach(() => {
  startClock();
});

describe.each(bothWays)('tencent-ciam with a trusted issuer, %s', (way) => {
  const client = tencentCiamClient(wire, way);
  const change = (old_password: string, accessToken: string, new_password = next) =>
    client.changeUserPassword({ old_password, new_password }, bearer(accessToken));

  it('changes the password of the user that the issuer names', async () => {
    const { id, username, password } = await wire.createAccount();
    expect(await change(password, await token({ sub: username }))).toMatchObject({ status: 200, text: '' });
    expect(logLines()).toContainEqual(
      expect.objectContaining({ account: id, issuer: login.issuer, outcome: 'ok' }),
    );
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
    expect(await change('whatever', await token({ sub: `nobody-${way.toLowerCase()}` }))).toMatchObject({
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

  it.each([
    [
      'in full width',
      (name: string) => name.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    ['with a ligature in place of its letters', (name: string) => name.replace('fi', '\ufb01')],
  ])(
    'refuses a name that another user of the issuer may have: one that means the same %s',
    async (_, respelled) => {
      const [username, password] = [`fi-${randomUUID()}`, 'first password 1'];
      await createAccountOf(wire.wiring, { username, password });
      expectTokenError(await change(password, await token({ sub: respelled(username) })), 401);
      expect(await change(password, await token({ sub: username }))).toMatchObject({ status: 200 });
    },
  );

  it.each<[string, Record<string, unknown>]>([
    ['nonce', { nonce: 'n' }],
    ['acr', { acr: '1' }],
    ['amr', { amr: ['pwd'] }],
    ['at_hash', { at_hash: 'x' }],
    ['auth_time', { auth_time: 1 }],
  ])('refuses an id token of the issuer by its %s', async (_, claims) => {
    const { username, password } = await wire.createAccount();
    expectTokenError(await change(password, await token({ sub: username, ...claims })), 401);
  });

  it('refuses a token from before its user was frozen, once it is thawed', async () => {
    stopClock();
    const { id, username, password } = await wire.createAccount();
    const before = await token({ sub: username });
    passTime(2_000);
    await freeze(wire, id);
    await thaw(wire, id);
    expectTokenError(await change(password, before), 401);
    passTime(2_000);
    expect(await change(password, await token({ sub: username }))).toMatchObject({ status: 200 });
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
