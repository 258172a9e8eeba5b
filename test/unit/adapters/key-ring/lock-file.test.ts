import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withLockFile } from '../../../../lib/adapters/key-ring/lock-file.ts';
import type { Retries } from '../../../../lib/adapters/key-ring/retries.ts';

const token = '8f0e2f0e-4f0c-4c58-9f6f-0d8c0a1f2b3c';
const patient: Retries = { tries: Number.POSITIVE_INFINITY, pause: () => setImmediate() };
const impatient: Retries = { tries: 2, pause: () => setImmediate() };
let deadPid: number;
let directory: string;
let path: string;

beforeAll(() => {
  // A process that was there, and is not any more.
  deadPid = spawnSync(process.execPath, ['--version']).pid;
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rekey-test-'));
  path = join(directory, 'ring.lock');
});
afterEach(() => rm(directory, { recursive: true }));

const leave = (at: string, holder: object) => writeFile(at, JSON.stringify(holder));
const deadHolder = () => ({ pid: deadPid, host: hostname(), token });

/** Many at once that want the lock: how many were inside at the same time, and how many came through. */
async function crowd(size: number): Promise<{ most: number; through: number }> {
  const count = { inside: 0, most: 0, through: 0 };
  const task = async () => {
    count.inside += 1;
    count.most = Math.max(count.most, count.inside);
    for (let turn = 0; turn < 5; turn += 1) await setImmediate();
    count.inside -= 1;
    count.through += 1;
  };
  await Promise.all(Array.from({ length: size }, () => withLockFile(path, patient, task)));
  return { most: count.most, through: count.through };
}

describe('withLockFile', () => {
  it('holds a file that names this process, for its owner alone, and takes it away', async () => {
    const seen = await withLockFile(path, impatient, async () => ({
      holder: JSON.parse(await readFile(path, 'utf8')),
      mode: (await stat(path)).mode & 0o777,
      files: await readdir(directory),
    }));

    expect(seen).toEqual({
      holder: { pid: process.pid, host: hostname(), token: expect.any(String) },
      mode: 0o600,
      files: ['ring.lock'],
    });
    expect(await readdir(directory)).toEqual([]);
  });

  it('leaves a lock alone that took the place of its own while the task ran', async () => {
    const other = { pid: process.pid, host: hostname(), token };

    await withLockFile(path, impatient, () => leave(path, other));

    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(other);
  });

  it('takes it away when the task fails', async () => {
    const failing = withLockFile(path, impatient, () => Promise.reject(new Error('broken')));

    await expect(failing).rejects.toThrow('broken');
    expect(await readdir(directory)).toEqual([]);
  });

  it('lets one in at a time', async () => {
    expect(await crowd(20)).toEqual({ most: 1, through: 20 });
  });

  it('waits for a live holder, then says who it is and leaves the lock alone', async () => {
    const live = { pid: process.pid, host: hostname(), token };
    await leave(path, live);

    await expect(withLockFile(path, impatient, async () => {})).rejects.toThrow(
      `process ${process.pid} on ${hostname()} is at work on it; remove ${path} if that is not true`,
    );

    expect(await readdir(directory)).toEqual(['ring.lock']);
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(live);
  });

  it.each([
    ['a holder on another machine', () => ({ ...deadHolder(), host: 'elsewhere' })],
    ['a lock that says nothing', () => ({})],
  ])('does not take over %s', async (_name, holder) => {
    await leave(path, holder());

    await expect(withLockFile(path, impatient, async () => {})).rejects.toThrow('is at work on it');
    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(holder());
  });

  it('takes over from a dead holder', async () => {
    await leave(path, deadHolder());

    expect(await withLockFile(path, impatient, async () => 'done')).toBe('done');
    expect(await readdir(directory)).toEqual([]);
  });

  it('takes over from a holder that died while it took over from a dead one', async () => {
    await leave(path, deadHolder());
    await leave(`${path}.takeover`, deadHolder());

    expect(await withLockFile(path, impatient, async () => 'done')).toBe('done');
    expect(await readdir(directory)).toEqual([]);
  });

  it('leaves a lock alone that another one took over while it waited to do so itself', async () => {
    const live = { pid: process.pid, host: hostname(), token: randomUUID() };
    await leave(path, deadHolder());
    await leave(`${path}.takeover`, live);
    /** The other one is done as soon as ours has seen the dead holder and waits. */
    const pause = async () => {
      await leave(path, live);
      await rm(`${path}.takeover`, { force: true });
    };

    await expect(withLockFile(path, { tries: 3, pause }, async () => {})).rejects.toThrow('is at work on it');

    expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(live);
  });

  it('lets one in at a time, too, when all of them meet a dead holder', async () => {
    for (let round = 0; round < 5; round += 1) {
      await leave(path, deadHolder());
      expect(await crowd(10)).toEqual({ most: 1, through: 10 });
    }
    expect(await readdir(directory)).toEqual([]);
  });
});
