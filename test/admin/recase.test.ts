import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { signsIn, startService } from './local-service.ts';
import { runHere } from './run-here.ts';

const password = 'tea-house-by-the-lake';
let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());
beforeEach(() => {
  delete process.env.USERNAME_CASE;
});

/** An account from before names compared without case. */
async function createEarly(username: string): Promise<string> {
  process.env.USERNAME_CASE = 'exact';
  const { code, stdout } = await runHere([
    'accounts',
    'create',
    '--username',
    username,
    '--password',
    password,
  ]);
  delete process.env.USERNAME_CASE;
  expect(code).toBe(0);
  return stdout.trim();
}

const recase = (...args: string[]) => runHere(['accounts', 'recase', ...args]);

it('renames accounts from before, once, and leaves two that become one as they are', async () => {
  const alice = await createEarly('Alice');
  await createEarly('bob');
  expect(await signsIn(service.url, 'Alice', password)).toBe(false);

  expect(await recase('--keep')).toEqual({ code: 0, stdout: '1 renamed, 0 conflicts\n', stderr: '' });
  expect(await signsIn(service.url, 'Alice', password)).toBe(true);
  expect(await recase()).toEqual({ code: 0, stdout: '1 renamed, 0 conflicts\n', stderr: '' });
  expect(await recase()).toEqual({ code: 0, stdout: '0 renamed, 0 conflicts\n', stderr: '' });
  expect(await signsIn(service.url, 'ALICE', password)).toBe(true);
  const { stdout } = await runHere(['accounts', 'show', '--username', 'alicE']);
  expect(JSON.parse(stdout)).toMatchObject({ id: alice, aliases: { username: 'Alice' } });

  // One that has the name already, and two of which neither has.
  const [upperBob, carol, carols] = [
    await createEarly('Bob'),
    await createEarly('Carol'),
    await createEarly('CAROL'),
  ];
  await createEarly('Dave');
  const bob = JSON.parse((await runHere(['accounts', 'show', '--username', 'bob'])).stdout).id;

  const outcome = await recase();

  expect(outcome).toMatchObject({ code: 1, stdout: '1 renamed, 2 conflicts\n' });
  const [...lines] = outcome.stderr.trimEnd().split('\n');
  expect(lines.pop()).toBe(
    'Some accounts have names that become one; with USERNAME_CASE=exact they stay two',
  );
  expect(lines.map((line) => line.replace('one username: ', '').split(', ').sort())).toEqual(
    expect.arrayContaining([[upperBob, bob].sort(), [carol, carols].sort()]),
  );
  expect(outcome.stderr.toLowerCase()).not.toContain('carol');
  expect(await signsIn(service.url, 'Dave', password)).toBe(true);
  expect(await signsIn(service.url, 'Carol', password)).toBe(false);
  process.env.USERNAME_CASE = 'exact';
  for (const [name, id] of [
    ['Bob', upperBob],
    ['Carol', carol],
    ['CAROL', carols],
  ]) {
    const shown = await runHere(['accounts', 'show', '--username', String(name)]);
    expect(JSON.parse(shown.stdout).id).toBe(id);
  }
});

it('says which setting is bad', async () => {
  process.env.USERNAME_CASE = 'lower';
  expect(await recase()).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Bad configuration. USERNAME_CASE: mapped or exact\n',
  });
});
