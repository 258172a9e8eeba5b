import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { freeze } from '../../support/edit-account.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { basic, demoClient, tencentCiamClient } from './client.ts';
import { seen } from './reply-lines.ts';

const wire = startedWire();
afterEach(() => {
  startClock();
});

const wrongUserOrPassword = '{"error":"invalid_grant","error_description":"Wrong username or password"}';
const malformed = 'The body is malformed or larger than 64 KiB';
const abnormalStatus = '{"error":"invalid_grant","error_description":"Abnormal user status"}';

describe.each(bothWays)('tencent-ciam oauth2/token, %s', (way) => {
  const client = tencentCiamClient(wire, way);
  const grant = (username: string, password: string, more: Record<string, string> = {}) => ({
    grant_type: 'password',
    username,
    password,
    ...more,
  });
  const inForm = { client_id: demoClient.id, client_secret: demoClient.secret };
  const refused = (status: number, text: string) => [status, 'application/json;charset=UTF-8', text];

  it('answers with the four members of the contract, in a reply that nobody keeps', async () => {
    const { username, password } = await wire.createAccount();
    const reply = await client.token(grant(username, password, { scope: 'openid profile' }));
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_type: 'Bearer',
      expires_in: 299,
      scope: 'openid profile',
    });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('pragma')).toBe('no-cache');
  });

  it('makes the token of the contract', async () => {
    const { id, username, password } = await wire.createAccount();
    const token = await client.signIn(username, password, 'openid phone');
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', kid: expect.stringMatching(/./) });
    const claims = decodeJwt(token);
    const { iat = 0 } = claims;
    expect(claims).toMatchObject({
      iss: wire.local.url,
      sub: id,
      aud: 'demo-app',
      scope: ['openid', 'phone'],
      nbf: iat,
      exp: iat + 300,
      jti: expect.stringMatching(/./),
    });
  });

  it('gives every token an id of its own', async () => {
    const { username, password } = await wire.createAccount();
    const ids = [await client.signIn(username, password), await client.signIn(username, password)];
    expect(new Set(ids.map((token) => decodeJwt(token).jti)).size).toBe(2);
  });

  it('takes a phone number or an e-mail address for the username', async () => {
    const email = `${way}@example.com`;
    const { id, phone, password } = await wire.createAccount({ email });
    for (const name of [phone, email, email.toUpperCase()]) {
      expect(decodeJwt(await client.signIn(name, password)).sub).toBe(id);
    }
  });

  it('prefers the account whose username is the address to the one whose address it is', async () => {
    const name = `both-${way}@example.com`;
    const byName = await wire.createAccount({ username: name, password: 'the first one' });
    await wire.createAccount({ email: name, password: 'the second one' });
    expect(decodeJwt(await client.signIn(name, 'the first one')).sub).toBe(byName.id);
    expect(seen(await client.token(grant(name, 'the second one')))).toEqual(
      refused(400, wrongUserOrPassword),
    );
  });

  it.each([
    [undefined, 'openid'],
    ['', 'openid'],
    ['profile', 'profile'],
    ['email openid email', 'email openid'],
  ])('grants for the scope %j: %s', async (scope, granted) => {
    const { username, password } = await wire.createAccount();
    const reply = await client.token(grant(username, password, scope === undefined ? {} : { scope }));
    expect(reply.json).toMatchObject({ scope: granted });
  });

  it.each(['admin', 'openid admin', 'OPENID', 'openid  profile', ' '])(
    'refuses the scope %j',
    async (scope) => {
      const { username, password } = await wire.createAccount();
      expect(seen(await client.token(grant(username, password, { scope })))).toEqual(
        refused(400, '{"error":"invalid_scope"}'),
      );
    },
  );

  it('no enumeration: answers an unknown user with the bytes of a wrong password', async () => {
    const { username } = await wire.createAccount();
    for (const name of [username, `nobody-${way}`, `nobody-${way}@example.com`, '+8613900000000']) {
      expect(seen(await client.token(grant(name, 'wrong')))).toEqual(refused(400, wrongUserOrPassword));
    }
  });

  it('says that something is wrong with a frozen account', async () => {
    const { id, username, password } = await wire.createAccount();
    await freeze(wire, id);
    expect(seen(await client.token(grant(username, password)))).toEqual(refused(400, abnormalStatus));
  });

  it('says that something is wrong with an account that is locked, and nothing once the lock ends', async () => {
    const { username, password } = await wire.createAccount();
    for (let i = 0; i < 5; i += 1) await client.token(grant(username, 'wrong'));
    expect(seen(await client.token(grant(username, password)))).toEqual(refused(400, abnormalStatus));
    stopClock();
    passTime(30_001);
    expect(await client.signIn(username, password)).toMatch(/^ey/);
  });

  it('takes the client from the form as well', async () => {
    const { username, password } = await wire.createAccount();
    expect(await client.token(grant(username, password, inForm), {})).toMatchObject({ status: 200 });
  });

  it('lets the form name the client that the header proves', async () => {
    const { username, password } = await wire.createAccount();
    const form = grant(username, password, { client_id: demoClient.id });
    expect(await client.token(form)).toMatchObject({ status: 200 });
  });

  it.each([
    ['both in header and form', inForm, 'client_secret'],
    ['as two clients', { client_id: 'another' }, 'client_id'],
  ])('refuses a client that authenticates %s', async (_, more, member) => {
    const { username, password } = await wire.createAccount();
    expect(seen(await client.token(grant(username, password, more)))).toEqual(
      refused(400, `{"error":"invalid_request","error_description":"Invalid: ${member}"}`),
    );
  });

  it.each([
    ['an unknown client', basic('nobody', demoClient.secret)],
    ['a wrong secret', basic(demoClient.id, 'wrong')],
    ['no secret', basic(demoClient.id, '')],
    ['another scheme', { authorization: 'Bearer demo-app' }],
    ['no base64', { authorization: 'Basic demo-app:demo-secret' }],
  ])('refuses %s in the header, and names the scheme', async (_, headers) => {
    const { username, password } = await wire.createAccount();
    const reply = await client.token(grant(username, password), headers);
    expect(seen(reply)).toEqual(refused(401, '{"error":"invalid_client"}'));
    expect(reply.headers.get('www-authenticate')).toBe('Basic realm="rekey"');
  });

  it.each([
    ['none', {}],
    ['an unknown one', { ...inForm, client_id: 'nobody' }],
    ['one with a wrong secret', { ...inForm, client_secret: 'wrong' }],
    ['one without a secret', { client_id: demoClient.id }],
  ])('refuses a client in the form: %s', async (_, more) => {
    const { username, password } = await wire.createAccount();
    const reply = await client.token(grant(username, password, more), {});
    expect(seen(reply)).toEqual(refused(401, '{"error":"invalid_client"}'));
    expect(reply.headers.get('www-authenticate')).toBeNull();
  });

  it.each([
    ['that names itself', { client_id: 'demo-public' }, {}],
    ['that names itself by Basic, with an empty secret', {}, basic('demo-public', '')],
    ['that names itself in both places', { client_id: 'demo-public' }, basic('demo-public', '')],
  ])('gives a token to a public client %s', async (_, form, headers) => {
    const { username, password } = await wire.createAccount();
    const { status, json } = await client.token(grant(username, password, form), headers);
    expect(status).toBe(200);
    expect(decodeJwt(String(json.access_token))).toMatchObject({ aud: 'demo-public' });
  });

  it.each([
    ['the form', { client_id: 'demo-public', client_secret: 'any secret' }, {}],
    ['the header', {}, basic('demo-public', 'any secret')],
  ])('refuses a public client with a secret in %s', async (_, form, headers) => {
    const { username, password } = await wire.createAccount();
    const reply = await client.token(grant(username, password, form), headers);
    expect(seen(reply)).toEqual(refused(401, '{"error":"invalid_client"}'));
  });

  it('does not count a sign-in of an unknown client as a guess', async () => {
    const { username, password } = await wire.createAccount();
    for (let i = 0; i < 6; i += 1) await client.token(grant(username, 'wrong'), basic('nobody', 'x'));
    expect(await client.signIn(username, password)).toMatch(/^ey/);
  });

  it.each(['client_credentials', 'authorization_code', 'PASSWORD'])(
    'refuses the grant type %s',
    async (grant_type) => {
      expect(seen(await client.token({ grant_type }))).toEqual(
        refused(400, '{"error":"unsupported_grant_type"}'),
      );
    },
  );

  it.each([
    ['empty', '', 'Missing: grant_type'],
    ['without a grant type', 'grant_type=', 'Missing: grant_type'],
    ['without a user', 'grant_type=password', 'Missing: username, password'],
    ['without a password', 'grant_type=password&username=ming&password=', 'Missing: password'],
    [
      'with an endless name',
      `grant_type=password&username=${'x'.repeat(1025)}&password=secret`,
      'Invalid: username',
    ],
    ['with a name twice', 'grant_type=password&username=a&username=b&password=c', malformed],
    ['that is not UTF-8', 'grant_type=password&username=%ff&password=c', malformed],
    ['over 64 KiB', 'x'.repeat(66_000), malformed],
  ])('refuses a form %s', async (_, form, error_description) => {
    expect(seen(await client.token(form))).toEqual(
      refused(400, JSON.stringify({ error: 'invalid_request', error_description })),
    );
  });

  it('refuses a body that is no form', async () => {
    const reply = await client.token(JSON.stringify({ grant_type: 'password' }), {
      'content-type': 'application/json',
    });
    expect(seen(reply)).toEqual(
      refused(
        400,
        '{"error":"invalid_request","error_description":"Content-Type must be application/x-www-form-urlencoded"}',
      ),
    );
  });
});
