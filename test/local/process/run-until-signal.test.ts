import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { close, listen } from '../../../infra/local/shared/listen.ts';

const main = fileURLToPath(new URL('../fixtures/main.ts', import.meta.url));
const ends: (() => Promise<unknown>)[] = [];
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rekey-test-'));
});

afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
  await rm(dataDir, { recursive: true });
});

/** Starts the runner in a process of its own. */
function run(environment: Record<string, string> = {}) {
  const env = { PATH: process.env.PATH, TMPDIR: dataDir, PORT: '0', ...environment };
  const child = spawn(process.execPath, [main], { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  ends.push(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let output = '';
  const printed = (pattern: RegExp) => {
    const { promise, resolve } = Promise.withResolvers<RegExpExecArray>();
    const look = () => {
      const found = pattern.exec(output);
      if (found) resolve(found);
    };
    child.stdout.on('data', look);
    look();
    return promise;
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return {
    child,
    output: () => output,
    printed,
    url: async () => (await printed(/^ready (\S+)$/m))[1] ?? '',
    ended,
  };
}

describe('the start', () => {
  it('prints the embedded endpoints to paste, and ready last', async () => {
    const { url, output } = run();

    const address = await url();

    expect(output().trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^export AWS_ENDPOINT_URL_DYNAMODB=http:\/\/127\.0\.0\.1:\d+$/),
      expect.stringMatching(/^export AWS_ENDPOINT_URL_SNS=http:\/\/127\.0\.0\.1:\d+$/),
      expect.stringMatching(/^export KEY_RING_FILE=\/.+$/),
      `ready ${address}`,
    ]);
  });

  it('uses an endpoint that the environment names instead of its own', async () => {
    const other = run();
    await other.url();
    const [, endpoint = ''] = await other.printed(/DYNAMODB=(\S+)/);
    const { url, output } = run({ AWS_ENDPOINT_URL_DYNAMODB: endpoint, AWS_ENDPOINT_URL_SNS: endpoint });

    const note = '/notes/shared';
    await fetch((await url()) + note, { method: 'PUT', body: 'x' });

    expect(output()).not.toContain('AWS_ENDPOINT_URL');
    expect((await fetch((await other.url()) + note)).status).toBe(200);
  });

  it('says which process holds the port', async () => {
    const holder = createServer();
    const port = await listen(holder, 0);

    const { ended, output } = run({ PORT: String(port) });

    expect(await ended).toBe(1);
    const name = process.platform === 'linux' ? `process ${process.pid} \\(.+\\)` : 'another process';
    expect(output()).toMatch(new RegExp(`^Port ${port} is taken by ${name}; set PORT to use another one\n$`));
    await close(holder);
  });

  it('refuses a data directory that another runner has open', async () => {
    await run({ DATA_DIR: dataDir }).url();

    const { ended, output } = run({ DATA_DIR: dataDir });

    expect(await ended).toBe(1);
    expect(output()).toBe(`${join(dataDir, 'dynamodb')} is in use by another process\n`);
  });

  it('refuses a data directory that cannot be made', async () => {
    const file = join(dataDir, 'file');
    await writeFile(file, '');

    const { ended, output } = run({ DATA_DIR: file });

    expect(await ended).toBe(1);
    expect(output()).toBe(`${file} cannot be the data directory\n`);
  });

  it('refuses a file that holds no key ring, and shows nothing of what it holds', async () => {
    const file = join(dataDir, 'notes.txt');
    await writeFile(file, 'hunter2');
    const { ended, output } = run({ KEY_RING_FILE: file });

    expect(await ended).toBe(1);
    expect(output()).toBe(`${file} is not the file of a key ring\n`);
  });

  it.each(['http', '70000'])('refuses %s as a port', async (PORT) => {
    const { ended, output } = run({ PORT });

    expect(await ended).toBe(1);
    expect(output()).toMatch(/^PORT: .+\n$/);
  });
});

describe('the end', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'on %s, even twice, finishes open requests and exits with 0',
    async (signal) => {
      const { child, url, printed, ended } = run();
      const reply = fetch(`${await url()}/gate`);
      await printed(/inside the gate/);

      child.kill(signal);
      child.kill(signal);
      child.stdin.end();

      expect(await (await reply).text()).toBe('through the gate');
      expect(await ended).toBe(0);
    },
  );

  it('leaves no key ring behind when nothing is to be kept', async () => {
    const { child, url, printed, ended } = run();
    await url();
    const [, keyRing = ''] = await printed(/KEY_RING_FILE=(\S+)/);
    expect((await stat(keyRing)).mode & 0o777).toBe(0o600);
    expect((await stat(join(keyRing, '..'))).mode & 0o777).toBe(0o700);

    child.kill('SIGTERM');

    expect(await ended).toBe(0);
    await expect(stat(keyRing)).rejects.toThrow('ENOENT');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'on %s while it starts does not wait for it, and leaves nothing behind',
    async (signal) => {
      const { child, printed, ended, output } = run({ START: 'endless' });
      await printed(/^starting$/m);
      expect(await readdir(dataDir)).not.toEqual([]);

      child.kill(signal);

      expect(await ended).toBe(0);
      expect(output()).toBe('starting\n');
      expect(
        (await readdir(dataDir, { recursive: true })).filter((path) => path.endsWith('key-ring.json')),
      ).toEqual([]);
    },
  );

  it('by SIGKILL loses nothing that was answered', async () => {
    const first = run({ DATA_DIR: dataDir });
    const before = await first.url();
    const keyRing = await readFile(join(dataDir, 'key-ring.json'), 'utf8');
    const ids = Array.from({ length: 50 }, (_, i) => `/notes/${i}`);
    await Promise.all(ids.map((path) => fetch(before + path, { method: 'PUT', body: path })));

    first.child.kill('SIGKILL');
    await first.ended;

    const after = await run({ DATA_DIR: dataDir }).url();
    const found = await Promise.all(ids.map(async (path) => (await fetch(after + path)).status));
    expect(found).toEqual(ids.map(() => 200));
    expect(await readFile(join(dataDir, 'key-ring.json'), 'utf8')).toBe(keyRing);
  });
});

describe('the log', () => {
  it('of a failed handler names the error and its place, not what the caller sent', async () => {
    const { url, child, ended, output } = run();
    await fetch(`${await url()}/crash`, { method: 'POST', body: 'hunter2' });
    child.kill('SIGTERM');
    await ended;

    expect(output()).toMatch(/^Function crash failed: SyntaxError\n {4}at crash /m);
    expect(output()).not.toContain('hunter2');
  });
});
