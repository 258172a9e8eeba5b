import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ensureKeyRingFile } from '../../../infra/local/process/key-ring-file.ts';
import { CannotStart } from '../../../infra/local/shared/cannot-start.ts';
import { keyRingInFile } from '../../../lib/adapters/key-ring/read-key-ring.ts';

const now = Date.UTC(2026, 2, 4);
let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rekey-test-'));
  path = join(directory, 'data', 'key-ring.json');
});
afterEach(() => rm(directory, { recursive: true }));

it('makes a key ring with the demo clients, for its owner alone, and leaves nothing else behind', async () => {
  await ensureKeyRingFile(path, now);

  const ring = await keyRingInFile(path)();
  expect(ring.clients).toEqual([
    { id: 'demo-app', secret: 'demo-secret' },
    { id: 'demo-public', public: true },
  ]);
  expect(ring.hawk.map(({ id }) => id)).toEqual(['demo']);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(path, '..'))).toEqual(['key-ring.json']);
});

it('keeps the key ring that is there', async () => {
  await ensureKeyRingFile(path, now);
  const before = await readFile(path, 'utf8');

  await ensureKeyRingFile(path, now + 1);

  expect(await readFile(path, 'utf8')).toBe(before);
});

it('gives all runs that start at once the same key ring', async () => {
  const seen = await Promise.all(
    [1, 2, 3].map(async () => {
      await ensureKeyRingFile(path, now);
      return readFile(path, 'utf8');
    }),
  );

  expect(new Set(seen).size).toBe(1);
});

it('is not stopped by the draft of a killed run that had the same process id', async () => {
  path = join(directory, 'key-ring.json');
  await writeFile(`${path}.${process.pid}`, '{"half":');

  await ensureKeyRingFile(path, now);

  await expect(keyRingInFile(path)()).resolves.toMatchObject({
    clients: [{ id: 'demo-app' }, { id: 'demo-public' }],
  });
});

it('refuses a file that holds something else, and leaves it alone', async () => {
  path = join(directory, 'notes.txt');
  await writeFile(path, 'notes');

  await expect(ensureKeyRingFile(path, now)).rejects.toThrow(CannotStart);

  expect(await readFile(path, 'utf8')).toBe('notes');
});
