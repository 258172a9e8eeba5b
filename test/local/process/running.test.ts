import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDatabase } from '../../../infra/local/aws/database.ts';
import { ensureKeyRingFile } from '../../../infra/local/process/key-ring-file.ts';
import { findRunning, recordRunning } from '../../../infra/local/process/running.ts';
import { startLocal } from '../../../infra/local/process/start-local.ts';

const addresses = {
  publicUrl: 'http://127.0.0.1:3000',
  dynamodbUrl: 'http://127.0.0.1:8000',
  snsUrl: 'http://127.0.0.1:8001',
  keyRingFile: '/somewhere/key-ring.json',
};
let temporary: string;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'rekey-test-'));
  vi.stubEnv('TMPDIR', temporary);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(temporary, { recursive: true });
});

/** The directory of the records, which is there after the first one. */
async function recordsDirectory(): Promise<string> {
  const [name = ''] = await readdir(temporary);
  return join(temporary, name);
}

describe('a recorded run', () => {
  it('is found by the address of its database until it is taken back', async () => {
    const undo = await recordRunning(addresses, 1);

    const found = await findRunning('http://localhost:8000/');
    const elsewhere = await findRunning('http://127.0.0.1:8002');
    await undo();

    expect(found).toEqual({ ...addresses, pid: process.pid, startedAt: 1 });
    expect(elsewhere).toBeUndefined();
    expect(await findRunning(addresses.dynamodbUrl)).toBeUndefined();
  });

  it('can be read by its user alone', async () => {
    await recordRunning(addresses, 1);

    const directory = await recordsDirectory();
    const [file = ''] = await readdir(directory);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect((await stat(join(directory, file))).mode & 0o777).toBe(0o600);
  });

  it('gives way to a later one at the same address', async () => {
    await recordRunning({ ...addresses, keyRingFile: '/later' }, 2);
    await recordRunning(addresses, 1);

    expect((await findRunning(addresses.dynamodbUrl))?.keyRingFile).toBe('/later');
  });

  it('does not count any more when its process has ended, and is cleared away', async () => {
    await recordRunning(addresses, 1);
    const directory = await recordsDirectory();
    const [file = ''] = await readdir(directory);
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(join(directory, file), JSON.stringify({ ...addresses, pid, startedAt: 1 }));

    expect(await findRunning(addresses.dynamodbUrl)).toBeUndefined();
    expect(await readdir(directory)).toEqual([]);
  });

  it('is not believed when others can write into the directory', async () => {
    await recordRunning(addresses, 1);
    await chmod(await recordsDirectory(), 0o777);

    expect(await findRunning(addresses.dynamodbUrl)).toBeUndefined();
  });
});

it("lets a second run on one database take the first one's key ring", async () => {
  const database = await startDatabase();
  const keyRingFile = join(temporary, 'ring-of-the-first.json');
  await ensureKeyRingFile(keyRingFile, 1);
  await recordRunning({ ...addresses, dynamodbUrl: database.url, keyRingFile }, 1);
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', database.url);
  const directory = fileURLToPath(new URL('../fixtures/', import.meta.url));

  const second = await startLocal({ directory, port: 0 });
  await second.close();
  await database.close();

  expect(second.keyRingFile).toBe(keyRingFile);
});
