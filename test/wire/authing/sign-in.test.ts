import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { freeze } from '../../support/edit-account.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { type Answer, app, authingClient, said } from './client.ts';

const wire = startedWire();

const lifetimeSeconds = 43_200;
const wrong = { status: 200, statusCode: 403, apiCode: 2333, message: '账号或密码错误' };
const badApp = { status: 200, statusCode: 401, apiCode: 2011, message: '应用不存在或应用密钥错误' };

describe.each(bothWays)('authing signin, %s', (way) => {
  const client = authingClient(wire, way);
  const signIn = (passwordPayload: unknown, members: object = app, headers?: Record<string, string>) =>
    client.signIn({ connection: 'PASSWORD', passwordPayload, ...members }, headers);
  const dataOf = (reply: { json: unknown }) => (reply.json as Answer).data ?? {};
  const verified = async (token: unknown) => {
    const { json } = await wire[way]({ method: 'GET', path: '/oidc/.well-known/jwks.json' });
    const options = { issuer: wire.local.url, audience: [app.client_id, 'demo-public'] };
    return (await jwtVerify(String(token), createLocalJWKSet(json as JSONWebKeySet), options)).payload;
  };

  it('gives an access token and an id token that the published keys verify', async () => {
    const { id, username, password } = await wire.createAccount();
    const reply = await signIn({ username, password });
    const data = dataOf(reply);
    expect(said(reply)).toMatchObject({ status: 200, statusCode: 200, message: '操作成功' });
    expect(data).toEqual({
      access_token: expect.any(String),
      id_token: expect.any(String),
      scope: 'openid profile',
      token_type: 'Bearer',
      expire_in: lifetimeSeconds,
      expires_in: lifetimeSeconds,
    });
    const access = await verified(data.access_token);
    expect(access).toMatchObject({ sub: id, scope: ['openid', 'profile'] });
    expect(Number(access.exp) - Number(access.iat)).toBe(lifetimeSeconds);
    expect(await verified(data.id_token)).toMatchObject({
      sub: id,
      preferred_username: username,
      token_use: 'id',
    });
  });

  it.each(['/oidc/.well-known/jwks.json', '/demo-app/oidc/.well-known/jwks.json'])(
    'publishes the token keys at %s, public halves only, for a minute',
    async (path) => {
      const reply = await wire[way]({ method: 'GET', path });
      expect(reply.status).toBe(200);
      expect(reply.headers.get('cache-control')).toBe('public, max-age=60');
      const { keys } = reply.json as JSONWebKeySet;
      expect(keys).toHaveLength(1);
      for (const key of keys) {
        expect(Object.keys(key).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
      }
    },
  );

  it('grants the scopes that it has and tells which', async () => {
    const { username, phone, password } = await wire.createAccount();
    const scope = 'phone username offline_access admin constructor';
    const data = dataOf(await signIn({ username, password }, { ...app, options: { scope } }));
    expect(data.scope).toBe('openid phone username');
    const claims = await verified(data.id_token);
    expect(claims).toMatchObject({ username, phone_number: phone });
    expect(claims).not.toHaveProperty('preferred_username');
  });

  it('finds the account under each of its names', async () => {
    const email = `${randomUUID()}@example.com`;
    const { username, password } = await wire.createAccount({
      email,
      phone: way === 'inProcess' ? '+8613700137001' : '+8613700137002',
    });
    const digits = way === 'inProcess' ? '13700137001' : '13700137002';
    const names = [
      { username },
      { email },
      { email: email.toUpperCase() },
      { phone: digits },
      { phone: `+86${digits}` },
      { phone: `+86 ${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}` },
      { account: username },
      { account: email },
      { account: digits },
      { account: `+86${digits}` },
    ];
    for (const name of names) {
      expect(said(await signIn({ ...name, password }))).toMatchObject({ statusCode: 200 });
    }
  });

  it('finds an account by a username that looks like a phone number', async () => {
    const username = way === 'inProcess' ? '20231234' : '20231235';
    const { password } = await wire.createAccount({ username });
    expect(said(await signIn({ account: username, password }))).toMatchObject({ statusCode: 200 });
  });

  it('no enumeration: answers a wrong password and every name that nobody has alike', async () => {
    const { username } = await wire.createAccount();
    const password = 'not the password';
    for (const name of [
      { username },
      { username: 'nobody' },
      { email: 'nobody@example.com' },
      { phone: '13900000000' },
      { phone: 'no number' },
      { account: '10086' },
    ]) {
      expect(said(await signIn({ ...name, password }))).toEqual(wrong);
    }
  });

  it('brute force: locks after five wrong passwords', async () => {
    const { username, password } = await wire.createAccount();
    for (let i = 0; i < 5; i += 1) {
      expect(said(await signIn({ username, password: `guess ${i}` }))).toEqual(wrong);
    }
    expect(said(await signIn({ username, password }))).toEqual({
      status: 200,
      statusCode: 403,
      apiCode: 2005,
      message: '账号已被锁定',
    });
  });

  it('refuses a frozen account', async () => {
    const { id, username, password } = await wire.createAccount();
    await freeze(wire, id);
    expect(said(await signIn({ username, password }))).toMatchObject({ statusCode: 403, apiCode: 2005 });
  });

  it('knows the app by body, by Basic header and, for one that keeps no secret, by its name', async () => {
    const { username, password } = await wire.createAccount();
    const basic = `Basic ${Buffer.from('demo-app:demo-secret').toString('base64')}`;
    for (const [members, headers] of [
      [app, {}],
      [{}, { authorization: basic }],
      [{}, { authorization: basic, 'x-authing-app-id': 'demo-app' }],
      [{ client_secret: 'demo-secret' }, { 'x-authing-app-id': 'demo-app' }],
      [{ client_id: 'demo-public' }, {}],
      [{}, { 'x-authing-app-id': 'demo-public' }],
      // An access token from before, which the SDK sends with every request.
      [app, { authorization: 'an.old.token' }],
    ] as const) {
      const reply = await signIn({ username, password }, members, headers);
      expect(said(reply)).toMatchObject({ statusCode: 200 });
      const isPublic = JSON.stringify([members, headers]).includes('demo-public');
      expect(await verified(dataOf(reply).access_token)).toMatchObject({
        aud: isPublic ? 'demo-public' : 'demo-app',
      });
    }
  });

  it('has one answer for an app that is not named, not known, has another secret or keeps its secret back', async () => {
    const { username, password } = await wire.createAccount();
    const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
    for (const [members, headers] of [
      [{}, {}],
      [{ client_id: 'another' }, {}],
      [{ client_id: 'demo-app' }, {}],
      [{}, { 'x-authing-app-id': 'demo-app' }],
      [{ client_id: 'demo-public', client_secret: 'any secret' }, {}],
      [{}, { 'x-authing-app-id': 'another' }],
      [{ ...app, client_secret: 'not the secret' }, {}],
      [{ client_secret: 'demo-secret' }, {}],
      [{}, basic('demo-app:not the secret')],
      [{}, basic('demo-app')],
      [{ client_id: 'demo-app' }, { authorization: 'Basic' }],
      [{}, { ...basic('demo-app:not the secret'), 'x-authing-app-id': 'demo-app' }],
    ] as const) {
      expect(said(await signIn({ username, password }, members, headers))).toEqual(badApp);
    }
  });

  it('goes by the secret in the body, right or wrong, where a Basic header has another one', async () => {
    const { username, password } = await wire.createAccount();
    const basic = (pair: string) => ({ authorization: `Basic ${Buffer.from(pair).toString('base64')}` });
    const wrongHeader = await signIn({ username, password }, app, basic('demo-app:not the secret'));
    const wrongBody = await signIn(
      { username, password },
      { ...app, client_secret: 'not the secret' },
      basic('demo-app:demo-secret'),
    );
    expect(said(wrongHeader)).toMatchObject({ statusCode: 200 });
    expect(said(wrongBody)).toEqual(badApp);
  });

  it.each(['PASSCODE', 'LDAP', 'AD'])('does not offer the connection %s', async (connection) => {
    const reply = await client.signIn({ connection, ...app }, { 'accept-language': 'en' });
    expect(said(reply)).toEqual({
      status: 200,
      statusCode: 400,
      message: 'This way is not offered here: connection',
    });
  });

  it.each([
    ['nothing', {}, '缺少参数：connection'],
    ['an unknown connection', { connection: 'MAGIC' }, '参数不合法：connection'],
    ['no payload', { connection: 'PASSWORD' }, '缺少参数：passwordPayload'],
    ['a payload without a name', { passwordPayload: { password: 'x' } }, '参数不合法：passwordPayload'],
    [
      'two names',
      { passwordPayload: { password: 'x', username: 'a', phone: '1' } },
      '参数不合法：passwordPayload',
    ],
    ['no password', { passwordPayload: { username: 'a' } }, '参数不合法：passwordPayload'],
    [
      'a number for a name',
      { passwordPayload: { password: 'x', username: 1 } },
      '参数不合法：passwordPayload',
    ],
    [
      'an unknown encryption',
      { passwordPayload: { password: 'x', username: 'a' }, options: { passwordEncryptType: 'aes' } },
      '参数不合法：options',
    ],
  ])('refuses a body with %s', async (_, members, message) => {
    const body =
      'connection' in members || Object.keys(members).length === 0
        ? members
        : { connection: 'PASSWORD', ...members };
    expect(said(await client.signIn({ ...body, ...app }))).toEqual({ status: 200, statusCode: 400, message });
  });
});
