import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { signsIn, startService } from './local-service.ts';
import { runHere } from './run-here.ts';

const password = 'tea-house-by-the-lake';
let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  service = await startService();
});

afterAll(() => service.close());

async function create(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere(['accounts', 'create', ...args]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout.trim();
}

async function show(...args: string[]) {
  const { code, stdout } = await runHere(['accounts', 'show', ...args]);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('accounts create', () => {
  it('shows every alias as it was given, and finds it in any spelling', async () => {
    const id = await create(
      ...['--username', 'liu', '--phone', '138 0013 8009', '--email', 'Liu@Example.org'],
      ...['--agent', '007', '--usercode', '42', '--language', 'zh', '--password', password],
    );

    const account = await show('--agent', '7', '--usercode', '42');

    expect(account).toMatchObject({
      id,
      aliases: { username: 'liu', phone: '+8613800138009', email: 'Liu@Example.org', agent: '7/42' },
      language: 'zh',
      status: 'active',
      hasPassword: true,
      version: 1,
      historyLength: 0,
      changedAt: null,
    });
  });

  it('creates an account without a password when told so', async () => {
    const id = await create('--phone', '+447400123456', '--no-password');

    expect(await show(id)).toMatchObject({ hasPassword: false, hashes: [] });
  });

  it('accepts a weak password with a warning that names every issue', async () => {
    const outcome = await runHere(['accounts', 'create', '--username', 'root', '--password', 'root']);

    expect(outcome).toMatchObject({
      code: 0,
      stderr: 'warning: weak password: too_short, contains_personal_data\n',
    });
    expect(await signsIn(service.url, 'root', 'root')).toBe(true);
  });

  it.each([
    [['--username', 'sun', '--phone', '12'], 'phone "12" is not a phone number'],
    [['--email', 'nobody'], 'email "nobody" is not valid'],
    [['--agent', '1'], 'agent and usercode go together'],
    [['--agent', '1', '--usercode', '2.5'], 'usercode "2.5" is not a 64-bit integer'],
    [
      ['--agent', '9223372036854775808', '--usercode', '1'],
      'agent "9223372036854775808" is not a 64-bit integer',
    ],
    [['--username', 'sun', '--language', 'fr'], 'language "fr" is not valid'],
    [['--username', ''], 'username is empty'],
    [['--username', ' sun'], 'username has spaces at its ends'],
    [
      ['--username', 'x'.repeat(257)],
      'username is longer than 256 characters, or than 1,024 bytes in its canonical form',
    ],
    [['--username', 's\u202eun'], 'username has control, bidirectional, invisible or unassigned characters'],
    [
      ['--email', 's\u200bun@example.org'],
      'email has control, bidirectional, invisible or unassigned characters',
    ],
    [[], 'An account needs at least one of --username, --phone, --email, --agent with --usercode'],
    [
      ['--username', 'sun', '--no-password', '--password', password],
      '--password and --no-password exclude each other',
    ],
    [['--username', 'sun', '--password', ''], 'The password is empty'],
    [['--username', 'sun'], 'The password is empty'],
  ])('refuses %j in one line', async (args, line) => {
    const outcome = await runHere(['accounts', 'create', ...args]);

    expect(outcome).toEqual({ code: 1, stdout: '', stderr: `${line}\n` });
  });

  it('says in one line that the key ring cannot be read', async () => {
    const keyRingFile = process.env.KEY_RING_FILE;
    process.env.KEY_RING_FILE = join(service.temporaryDirectory, 'absent.json');
    const outcome = await runHere(['accounts', 'create', '--username', 'sun', '--password', password]);
    process.env.KEY_RING_FILE = keyRingFile;

    expect(outcome).toMatchObject({ code: 1, stdout: '' });
    expect(outcome.stderr).toMatch(/^ENOENT: no such file or directory, open '.*absent\.json'\n$/);
  });

  it('creates nothing when one of several aliases is taken', async () => {
    await create('--email', 'first@example.org', '--no-password');

    const args = ['--username', 'second', '--email', 'FIRST@example.org', '--no-password'];
    const outcome = await runHere(['accounts', 'create', ...args]);

    expect(outcome).toEqual({ code: 1, stdout: '', stderr: 'email first@example.org is taken\n' });
    expect((await runHere(['accounts', 'show', '--username', 'second'])).code).toBe(1);
  });
});

describe('accounts show', () => {
  it('describes hashes without salt or digest', async () => {
    const id = await create('--username', 'zhao', '--password', password);
    const { accounts } = wireCredentials(await wireKeys());
    const credential = (await accounts.read(id))?.credential ?? [];

    const { code, stdout } = await runHere(['accounts', 'show', id]);

    expect(code).toBe(0);
    expect(JSON.parse(stdout).hashes).toMatchObject([
      { scheme: 'own', form: 'plain', cost: 4 },
      { scheme: 'own', form: 'md5', cost: 4 },
    ]);
    expect(credential).toHaveLength(2);
    for (const hash of credential) {
      if (hash.scheme !== 'own') throw new Error('a new password has hashes of our own');
      expect(stdout).not.toContain(hash.digest);
      expect(stdout).not.toContain(hash.salt);
    }
  });

  it.each([
    [['--username', 'nobody'], 'No account has username nobody'],
    [['no-such-id'], 'No account has id no-such-id'],
    [[], 'Name one account: by its id, or by one alias'],
    [['some-id', '--username', 'nobody'], 'Name one account: by its id, or by one alias'],
    [['--username', 'nobody', '--email', 'a@b.org'], 'Name one account: by its id, or by one alias'],
  ])('answers %j with exit 1 and one line', async (args, line) => {
    const outcome = await runHere(['accounts', 'show', ...args]);

    expect(outcome).toEqual({ code: 1, stdout: '', stderr: `${line}\n` });
  });
});

describe('the state of an account', () => {
  it('is frozen until it is thawed', async () => {
    await create('--username', 'qian', '--password', password);

    expect((await runHere(['accounts', 'freeze', '--username', 'qian'])).code).toBe(0);
    const whileFrozen = await signsIn(service.url, 'qian', password);
    expect((await runHere(['accounts', 'thaw', '--username', 'qian'])).code).toBe(0);

    expect(whileFrozen).toBe(false);
    expect(await signsIn(service.url, 'qian', password)).toBe(true);
  });

  it('is locked by failures until it is unlocked', async () => {
    const id = await create('--username', 'wu', '--password', password);
    for (let failure = 0; failure < 5; failure += 1) await signsIn(service.url, 'wu', 'wrong');
    const locked = await show(id);

    expect((await runHere(['accounts', 'unlock', id])).code).toBe(0);

    expect(locked.failures.anonymous).toMatchObject({ state: 'contested', attempts: 5 });
    expect(locked.failures.signedIn).toMatchObject({ state: 'open', attempts: 0 });
    expect(await show(id)).toMatchObject({
      unlocks: 1,
      failures: { anonymous: { state: 'open', attempts: 0 } },
    });
    expect(await signsIn(service.url, 'wu', password)).toBe(true);
  });

  it.each(['freeze', 'thaw', 'unlock'])('%s refuses an id without an account', async (verb) => {
    const outcome = await runHere(['accounts', verb, 'no-such-id']);

    expect(outcome).toEqual({ code: 1, stdout: '', stderr: 'No account has id no-such-id\n' });
  });
});
