import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { keyRingSchema } from '../../lib/keys/key-ring.ts';
import { runHere } from '../admin/run-here.ts';
import { comingFrom } from '../support/coming-from.ts';
import { logOfEachTest } from '../support/log-of-each-test.ts';
import { leaksIn } from '../support/secrets-in-use.ts';
import { startedWire } from '../support/started-wire.ts';
import { bothWays } from '../support/wire.ts';
import { digitalscienceClient } from './digitalscience/client.ts';
import { sophonClient } from './sophon/client.ts';
import { basic, bearer, tencentCiamClient } from './tencent-ciam/client.ts';

const wire = startedWire();
const log = logOfEachTest();

/** The lines of requests and of commands whose members are these, in short. */
function linesWith(members: Readonly<Record<string, unknown>>): string[] {
  return log
    .lines()
    .filter(({ level }) => level !== undefined)
    .filter((line) => Object.entries(members).every(([name, value]) => line[name] === value))
    .map(({ operation, command, outcome }) => `${operation ?? command}: ${outcome}`);
}

/** The one line that was written since the test began. */
function onlyLine(): Record<string, unknown> {
  const [line = {}, ...others] = log.lines().filter(({ message }) => message === 'request');
  expect(others).toEqual([]);
  return line;
}

beforeEach(async () => {
  await wire.local.settled();
  log.begin();
});

describe.each(bothWays)('the log, %s', (way) => {
  it('tells the whole story of an account, of a network and of a client', async () => {
    const account = await wire.createAccount();
    const { id, username, password } = account;
    const next = 'a much better one';
    const home = way === 'inProcess' ? '127.0.1.1' : '127.0.1.2';
    const away = way === 'inProcess' ? '127.0.1.3' : '127.0.1.4';
    const [atHome, elsewhere] = [home, away].map((from) => tencentCiamClient(comingFrom(wire, from), way));
    const grant = (secret: string) => ({
      grant_type: 'password',
      username,
      password: secret,
      scope: 'openid',
    });

    await elsewhere?.token(grant('a wrong guess'));
    const { json } = (await atHome?.token(grant(password))) ?? {};
    const caller = bearer(json?.access_token ?? '');
    await atHome?.changeUserPassword({ old_password: password, new_password: next }, caller);
    await runHere(['accounts', 'freeze', '--username', username]);
    await sophonClient(comingFrom(wire, home), way).post('login', { username, password: next });

    expect(linesWith({ account: id })).toEqual([
      'token: wrong_password',
      'token: ok',
      'change_password: ok',
      'login: account_frozen',
    ]);
    expect(linesWith({ subject: id })).toEqual(['accounts freeze: done']);
    expect(linesWith({ network: home })).toEqual([
      'token: ok',
      'change_password: ok',
      'login: account_frozen',
    ]);
    expect(linesWith({ network: away })).toEqual(['token: wrong_password']);
    expect(linesWith({ client: 'demo-app', account: id })).toEqual([
      'token: wrong_password',
      'token: ok',
      'change_password: ok',
    ]);
  });

  it('is searched for whatever was secret in the run', async () => {
    const { id, username, phone, password } = await wire.createAccount();
    const client = tencentCiamClient(wire, way);
    const token = await client.signIn(username, password);
    const { phone_number_otp: code, phone_number_otp_token: note } = await client.preparedReset(phone);
    const ring = keyRingSchema.parse(JSON.parse(await readFile(wire.local.keyRingFile, 'utf8')));
    const keys = [ring.peppers[0]?.secret, ring.codeKeys[0]?.secret, ring.sm2Keys[0]?.privateKey];
    const shared = ['demo-secret', 'demo-hawk-key'];
    const secrets = [username, phone, password, token, code, note, ...keys, ...shared];

    for (const secret of secrets)
      expect(leaksIn([JSON.stringify({ detail: `it is ${secret}` })])).not.toEqual([]);
    expect(leaksIn([JSON.stringify({ account: id, client: 'demo-app', hawk: 'demo' })])).toEqual([]);
    expect(log.lines().length).toBeGreaterThan(0);
  });

  it('shows a name that nobody has by a digest, the same whenever it comes again', async () => {
    const { post } = sophonClient(wire, way);
    const tried = ['nobody-at-all', 'nobody-at-all', 'nobody-else-1'];
    for (const username of tried) await post('login', { username, password: 'a wrong guess' });

    const [first, second, other] = log.lines().flatMap((line) => (line.account ? [line.account] : []));
    expect(first).toMatch(/^unknown-[0-9a-f]{16}$/);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it('names the HAWK caller and the account, whatever becomes of the request', async () => {
    const client = digitalscienceClient(wire, way);
    const agent = await client.createAgent();
    log.begin();
    await client.getVerifyCode(agent, agent.phone.slice(-6));

    expect(onlyLine()).toMatchObject({ hawk: 'demo', account: agent.id, outcome: 'ok' });
  });

  it.each([
    ['a wrong secret', 'demo-app', { client: 'demo-app' }],
    ['an id that is not registered', 'a-misplaced-secret', {}],
  ])('names a client that shows %s, if it is registered', async (_, clientId, named) => {
    const grant = { grant_type: 'password', username: 'mingming', password: 'oldPassw0rd' };
    await tencentCiamClient(wire, way).token(grant, basic(clientId, 'a-wrong-secret'));

    const { client, outcome } = onlyLine();
    expect({ client, outcome }).toEqual({ client: undefined, ...named, outcome: 'invalid_client' });
    expect(log.text()).not.toContain('a-misplaced-secret');
  });

  it('names a HAWK caller whose MAC is wrong, and none that is not registered', async () => {
    const { call } = digitalscienceClient(wire, way);
    const signedWith = (id: string) =>
      call({
        path: '/api/Agent/Ent/Password/GetVerifyCode/1/2/138000',
        credentials: { id, key: 'a-wrong-hawk-key', algorithm: 'sha256' },
      });
    await signedWith('demo');
    await signedWith('a-misplaced-key');

    const hawks = log.lines().flatMap((line) => (line.message === 'request' ? [line.hawk] : []));
    expect(hawks).toEqual(['demo', undefined]);
  });

  it.each([
    ['malformed', () => sophonClient(wire, way).post('login', '{"username":'), 'malformed_body'],
    ['too large', () => sophonClient(wire, way).post('login', `"${'x'.repeat(70_000)}"`), 'malformed_body'],
    [
      'of the wrong media type',
      () =>
        wire[way]({ path: '/sophon/v2/face/login', headers: { 'content-type': 'text/plain' }, body: '{}' }),
      'unsupported_media_type',
    ],
    [
      'without a good token',
      () =>
        tencentCiamClient(wire, way).changeUserPassword(
          { old_password: 'x', new_password: 'y' },
          bearer('z'),
        ),
      'token_invalid',
    ],
    ['for public keys', () => wire[way]({ method: 'GET', path: '/oauth2/jwks' }), 'ok'],
    ['for discovery', () => wire[way]({ method: 'GET', path: '/.well-known/openid-configuration' }), 'ok'],
  ])('names the network of a request that is %s', async (_, send, outcome) => {
    await send();

    expect(onlyLine()).toMatchObject({ network: '127.0.0.1', outcome });
  });
});
