import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { signsIn, startService } from './local-service.ts';

const main = fileURLToPath(new URL('../../infra/admin/main.ts', import.meta.url));
let service: Awaited<ReturnType<typeof startService>>;

beforeAll(async () => {
  service = await startService();
});

afterAll(() => service.close());

/** Runs the command line in a process that knows the pasted line and nothing else of the service. */
function start(args: readonly string[]) {
  const { PATH, TMPDIR } = process.env;
  const env = { PATH, TMPDIR, AWS_ENDPOINT_URL_DYNAMODB: service.embedded.AWS_ENDPOINT_URL_DYNAMODB };
  return spawn(process.execPath, [main, ...args], { env: { ...env, BCRYPT_COST: '4' } });
}

/** The same until it ends. */
async function run(args: readonly string[], input = '') {
  const child = start(args);
  child.stdin.end(input);
  const code = new Promise((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const isRecord = (line: string) => line.startsWith('{');
  const lines = stderr.split('\n');
  return {
    code: await code,
    stdout,
    stderr: lines.filter((line) => !isRecord(line)).join('\n'),
    record: lines.filter(isRecord).map((line) => JSON.parse(line)),
  };
}

it('needs only the printed endpoint to create an account that signs in, then refuses its name', async () => {
  const create = ['accounts', 'create', '--username', 'wang'];

  const first = await run(create, 'tea-house-by-the-lake\n');
  const second = await run(create, 'another-long-password\n');

  expect(first).toMatchObject({ code: 0, record: [{ subject: first.stdout.trim(), outcome: 'done' }] });
  expect(first.stdout).toMatch(/^[0-9a-f-]{36}\n$/);
  expect(await signsIn(service.url, 'wang', 'tea-house-by-the-lake')).toBe(true);
  expect(second).toEqual({
    code: 1,
    stdout: '',
    stderr: 'username wang is taken\n',
    record: [expect.objectContaining({ command: 'accounts create', outcome: 'refused' })],
  });
});

it.each(['SIGINT', 'SIGHUP'] as const)(
  'puts on record how far a command came that is broken off by %s',
  async (signal) => {
    const child = start(['accounts', 'import']);
    child.stdin.write(`{"username":"zhao-${signal.toLowerCase()}"}\nnot JSON\n`);
    let stderr = '';
    for await (const chunk of child.stderr) {
      stderr += chunk;
      if (stderr.includes('line 2:')) child.kill(signal);
    }

    expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(1);
    expect(stderr).toContain(
      '"command":"accounts import","subject":"1 imported, 1 failed","outcome":"failed"',
    );
    expect(stderr).toContain(`Interrupted by ${signal}\n`);
  },
);

it('goes on when nobody reads any more what it says', async () => {
  const child = start(['accounts', 'import']);
  child.stdout.destroy();
  child.stderr.destroy();
  const lines = Array.from({ length: 20 }, (_, i) => `not JSON\n{"username":"unread-${i}"}\n`);
  child.stdin.end(lines.join(''));

  expect(await once(child, 'close')).toEqual([1, null]);
  expect((await run(['accounts', 'show', '--username', 'unread-19'])).code).toBe(0);
});

it('ends with 2 and the usage on standard error for an option that does not exist', async () => {
  const { code, stdout, stderr, record } = await run(['accounts', 'freeze', '--forever']);

  expect({ code, stdout, record }).toEqual({ code: 2, stdout: '', record: [] });
  expect(stderr).toMatch(/^Unknown option '--forever'\n\nUsage: npm run admin -- accounts freeze /);
});
