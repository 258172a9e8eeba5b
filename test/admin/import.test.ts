import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hash as bcrypt } from 'bcryptjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { signsIn, startService } from './local-service.ts';
import { runHere, runRecorded } from './run-here.ts';

const password = 'brought-from-elsewhere';
const digest = (algorithm: string) => createHash(algorithm).update(password).digest('hex');
let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  service = await startService();
});

afterAll(() => service.close());

async function importLines(...lines: (string | object)[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return runHere(['accounts', 'import'], { input });
}

it('creates accounts that sign in with the passwords of the other system', async () => {
  const outcome = await importLines(
    { username: 'im-bcrypt', phone: '13800138010', agent: 5, usercode: '6', hash: await bcrypt(password, 4) },
    '',
    { username: 'im-sha', email: null, hash: `$sha256$${digest('sha256')}` },
    { username: 'im-none', language: 'en' },
  );

  expect(outcome).toEqual({ code: 0, stdout: '3 imported, 0 failed\n', stderr: '' });
  expect(await signsIn(service.url, 'im-bcrypt', password)).toBe(true);
  expect(await signsIn(service.url, 'im-sha', password)).toBe(true);
  expect(await signsIn(service.url, 'im-none', password)).toBe(false);
  const { stdout } = await runHere(['accounts', 'show', '--agent', '5', '--usercode', '6']);
  expect(JSON.parse(stdout).aliases).toMatchObject({ username: 'im-bcrypt', phone: '+8613800138010' });
});

it('hashes an unsalted MD5 at once, so that it is not kept as it came', async () => {
  const md5 = digest('md5');

  const outcome = await importLines({ username: 'im-md5', hash: `$md5$${md5.toUpperCase()}` });

  expect(outcome.code).toBe(0);
  const { accounts } = wireCredentials(await wireKeys());
  const id = await accounts.findByAlias({ kind: 'username', value: 'im-md5' });
  const account = await accounts.read(id ?? '');
  expect(account?.credential).toMatchObject([{ scheme: 'own', form: 'md5' }]);
  expect(JSON.stringify(account).toLowerCase()).not.toContain(md5);
  expect(await signsIn(service.url, 'im-md5', password)).toBe(true);
});

it('stores a weak hash wrapped in our own, and shows an operator which, without salt or digest', async () => {
  const salt = 'c2FsdHNhbHQ=';
  const hex = createHash('sha1').update('saltsalt').update(password).digest('hex');

  const outcome = await importLines({ username: 'im-salted', hash: `$sha1$prefix=${salt}$${hex}` });

  expect(outcome.code).toBe(0);
  const { accounts } = wireCredentials(await wireKeys());
  const id = (await accounts.findByAlias({ kind: 'username', value: 'im-salted' })) ?? '';
  const [hash] = (await accounts.read(id))?.credential ?? [];
  if (hash?.scheme !== 'wrapped') expect.fail('not wrapped');
  expect(JSON.stringify(hash).toLowerCase()).not.toContain(hex);
  const { stdout } = await runHere(['accounts', 'show', id]);
  expect(JSON.parse(stdout).hashes).toEqual([
    { scheme: 'wrapped', form: 'plain', cost: 4, pepper: hash.pepperId, algorithm: 'sha1' },
  ]);
  for (const secret of [hash.salt, hash.digest, salt]) expect(stdout).not.toContain(secret);
  expect(await signsIn(service.url, 'im-salted', 'another')).toBe(false);
  expect(await signsIn(service.url, 'im-salted', password)).toBe(true);
  expect((await accounts.read(id))?.credential).toMatchObject([{ scheme: 'own' }, { scheme: 'own' }]);
});

it('keeps a strong hash as it came', async () => {
  const encoded = await bcrypt(password, 10);

  await importLines({ username: 'im-strong', hash: encoded });

  const { accounts } = wireCredentials(await wireKeys());
  const id = await accounts.findByAlias({ kind: 'username', value: 'im-strong' });
  expect((await accounts.read(id ?? ''))?.credential).toEqual([
    { scheme: 'imported', form: 'plain', encoded },
  ]);
});

it('reports every line that fails without quoting a hash, and creates the others', async () => {
  const tooDear = `$2b$31$${'a'.repeat(53)}`;

  const outcome = await importLines(
    { username: 'im-first' },
    { username: 'im-first' },
    '{"username": "im-broken", "hash": "$md5$0123',
    '["im-list"]',
    '{"username": "im-double", "hash": "x", "\\u0075sername": "im-other"}',
    { username: 'im-dear', hash: tooDear },
    { username: 'im-typo', pasword: 'hunter2' },
    { hash: `$md5$${digest('md5')}` },
    { username: 17, language: true },
    { phone: 'x' },
    { username: 'im-last' },
  );

  expect(outcome.code).toBe(1);
  expect(outcome.stdout).toBe('2 imported, 9 failed\n');
  expect(outcome.stderr.split('\n')).toEqual([
    'line 2: username im-first is taken',
    'line 3: not a JSON object',
    'line 4: not a JSON object',
    'line 5: a member is named twice',
    'line 6: hash is of no known scheme, or its cost or length is out of bounds',
    'line 7: unknown member "pasword"',
    'line 8: no username, phone, email or agent',
    'line 9: username has the wrong type; language has the wrong type',
    'line 10: phone "x" is not a phone number',
    'Not every line could be imported',
    '',
  ]);
});

it('lets no line of a file pass for a line of the record', async () => {
  const forged = `x\n${JSON.stringify({ level: 'INFO', message: 'admin', command: 'accounts freeze' })}`;
  const input = [{ [forged]: 1 }, { username: forged }, { phone: forged }].map((line) =>
    JSON.stringify(line),
  );

  const { outcome, record } = await runRecorded(['accounts', 'import'], { input: input.join('\n') });

  expect(record).toMatchObject([{ command: 'accounts import', subject: '0 imported, 3 failed' }]);
  expect(outcome.stderr.match(/^line \d: /gm)).toHaveLength(3);
});

it('takes no name that cannot be read as it is', async () => {
  const outcome = await importLines(
    { username: 'im\u001b[2Jesc' },
    { username: 'im\ud800' },
    { email: 'im\u202e@example.org' },
    { username: '\ufdfa'.repeat(40) },
  );

  const hidden = 'has control, bidirectional, invisible or unassigned characters';
  expect(outcome.stdout).toBe('0 imported, 4 failed\n');
  expect(outcome.stderr.split('\n').slice(0, 4)).toEqual([
    `line 1: username ${hidden}`,
    `line 2: username ${hidden}`,
    `line 3: email ${hidden}`,
    'line 4: username is longer than 256 characters, or than 1,024 bytes in its canonical form',
  ]);
});

it('reads a file when one is named', async () => {
  const file = join(service.temporaryDirectory, 'accounts.jsonl');
  await writeFile(file, '{"username":"im-file"}\r\n');

  const outcome = await runHere(['accounts', 'import', '--file', file]);
  const missing = await runHere(['accounts', 'import', '--file', `${file}.gone`]);

  expect(outcome).toEqual({ code: 0, stdout: '1 imported, 0 failed\n', stderr: '' });
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ENOENT: [^\n]*\n$/) });
});
