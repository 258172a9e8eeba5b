import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyRingInFile, keyRingInSecret } from '../../../../lib/adapters/key-ring/read-key-ring.ts';
import { keyRingToFile, keyRingToSecret } from '../../../../lib/adapters/key-ring/write-key-ring.ts';
import type { KeyRing } from '../../../../lib/keys/key-ring.ts';
import { type SecretsManager, startSecretsManager } from '../../../admin/secrets-manager.ts';

const secretId = 'rekey-test-key-ring';
let directory: string;
let secretsManager: SecretsManager;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rekey-test-'));
  secretsManager = await startSecretsManager(secretId);
  for (const [name, value] of Object.entries(secretsManager.environment)) vi.stubEnv(name, value);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await secretsManager.close();
  await rm(directory, { recursive: true });
});

/** A ring with one pepper of this id. */
function ringWith(id: string): KeyRing {
  const pepper = { id, secret: Buffer.alloc(32, id).toString('base64'), createdAt: 1 };
  const empty = {
    tokenKeys: [],
    rsaKeys: [],
    sm2Keys: [],
    codeKeys: [],
    sealKeys: [],
    hawk: [],
    clients: [],
    proxies: [],
  };
  return { peppers: [pepper], ...empty };
}

const places = {
  'a file': () => {
    const path = join(directory, 'new', 'ring.json');
    return { write: keyRingToFile(path), read: keyRingInFile(path) };
  },
  'a secret': () => ({ write: keyRingToSecret(secretId), read: keyRingInSecret(secretId) }),
};

describe.each(Object.entries(places))('a key ring in %s', (_name, open) => {
  it('is created once and never overwritten', async () => {
    const { write, read } = open();

    expect(await write.create(ringWith('first'))).toBe(true);
    expect(await write.create(ringWith('second'))).toBe(false);

    expect(await read()).toEqual(ringWith('first'));
  });

  it('is created by exactly one of several at the same time', async () => {
    const { write, read } = open();
    const names = ['a', 'b', 'c', 'd', 'e'];

    const created = await Promise.all(names.map((name) => write.create(ringWith(name))));

    expect(created.filter(Boolean)).toHaveLength(1);
    expect(await read()).toEqual(ringWith(names[created.indexOf(true)] ?? ''));
  });

  it('is replaced as a whole', async () => {
    const { write, read } = open();
    await write.create(ringWith('first'));

    await write.replace(ringWith('second'));

    expect(await read()).toEqual(ringWith('second'));
  });
});

it('keeps the file, and no draft of it, for its owner alone', async () => {
  const path = join(directory, 'ring.json');
  await keyRingToFile(path).create(ringWith('first'));
  await keyRingToFile(path).create(ringWith('second'));
  await keyRingToFile(path).replace(ringWith('third'));

  expect(await readdir(directory)).toEqual(['ring.json']);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(ringWith('third'));
});

it('fails when the secret does not exist', async () => {
  await expect(keyRingToSecret('no-such-secret').create(ringWith('first'))).rejects.toThrow('no such secret');
});

it('refuses a ring that a secret cannot hold before it is sent', async () => {
  const clients = Array.from({ length: 1_000 }, (_, n) => ({ id: `client-${n}`, secret: 's'.repeat(64) }));

  const creation = keyRingToSecret(secretId).create({ ...ringWith('first'), clients });

  await expect(creation).rejects.toThrow(RangeError);
  expect(secretsManager.value(secretId)).toBeUndefined();
});
