import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyRingInFile, keyRingInSecret } from '../../../../lib/adapters/key-ring/read-key-ring.ts';
import type { Retries } from '../../../../lib/adapters/key-ring/retries.ts';
import { keyRingToFile, keyRingToSecret } from '../../../../lib/adapters/key-ring/write-key-ring.ts';
import type { KeyRing } from '../../../../lib/keys/key-ring.ts';
import { type SecretsManager, startSecretsManager } from '../../../admin/secrets-manager.ts';
import { bareRing } from '../../../support/bare-ring.ts';

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

/** Never gives up, without the pauses that only spare the service. */
const patient: Retries = { tries: Number.POSITIVE_INFINITY, pause: () => setImmediate() };

function pepperOf(id: string) {
  return { id, secret: Buffer.alloc(32, id).toString('base64'), createdAt: 1 };
}

/** A change that puts a pepper of this id in front. */
function addPepper(id: string) {
  return (ring: KeyRing): KeyRing => ({ ...ring, peppers: [pepperOf(id), ...ring.peppers] });
}

function pepperIds({ peppers }: KeyRing): string[] {
  return peppers.map(({ id }) => id);
}

/** A ring with one pepper of this id. */
function ringWith(id: string): KeyRing {
  return bareRing({ peppers: [pepperOf(id)] });
}

const places = {
  'a file': () => {
    const path = join(directory, 'new', 'ring.json');
    return { write: keyRingToFile(path, patient), read: keyRingInFile(path) };
  },
  'a secret': () => ({ write: keyRingToSecret(secretId, patient), read: keyRingInSecret(secretId) }),
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

  it('is changed as a whole, and says what became of it', async () => {
    const { write, read } = open();
    await write.create(ringWith('first'));

    const changed = await write.change(addPepper('second'));

    expect(pepperIds(changed)).toEqual(['second', 'first']);
    expect(await read()).toEqual(changed);
  });

  it('keeps the changes of all that change it at the same time', async () => {
    const { write, read } = open();
    await write.create(ringWith('first'));
    const names = ['a', 'b', 'c', 'd', 'e'];

    await Promise.all(names.map((name) => open().write.change(addPepper(name))));

    expect(pepperIds(await read()).sort()).toEqual([...names, 'first']);
  });

  it.each([
    ['loses a pepper', (ring: KeyRing) => ({ ...ring, ...ringWith('other') }), 'lacks pepper first'],
    [
      'is not valid',
      (ring: KeyRing) => ({ ...ring, clients: [{ id: 'app', secret: 'hunter2' }] }),
      'not valid at clients.0.secret',
    ],
  ])('is left alone by a change that %s', async (_name, change, complaint) => {
    const { write, read } = open();
    await write.create(ringWith('first'));

    await expect(write.change(change)).rejects.toThrow(complaint);

    expect(await read()).toEqual(ringWith('first'));
  });

  it('cannot be changed before there is one', async () => {
    await expect(open().write.change(addPepper('first'))).rejects.toThrow();
  });
});

it('keeps the file, and neither a draft nor a lock of it, for its owner alone', async () => {
  const path = join(directory, 'ring.json');
  await keyRingToFile(path).create(ringWith('first'));
  await keyRingToFile(path).create(ringWith('second'));
  await keyRingToFile(path).change(addPepper('third'));
  await expect(keyRingToFile(path).change(() => ringWith('fourth'))).rejects.toThrow();

  expect(await readdir(directory)).toEqual(['ring.json']);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(pepperIds(JSON.parse(await readFile(path, 'utf8')))).toEqual(['third', 'first']);
});

describe('a key ring in a secret', () => {
  const write = () => keyRingToSecret(secretId, patient);
  const storedIds = () => pepperIds(JSON.parse(secretsManager.value(secretId) ?? ''));
  beforeEach(async () => {
    await write().create(ringWith('first'));
  });

  it('is read and changed again when somebody else was quicker', async () => {
    const seen: string[][] = [];
    secretsManager.before('UpdateSecretVersionStage', () => write().change(addPepper('theirs')));

    await write().change((ring) => {
      seen.push(pepperIds(ring));
      return addPepper('ours')(ring);
    });

    expect(seen).toEqual([['first'], ['theirs', 'first']]);
    expect(storedIds()).toEqual(['ours', 'theirs', 'first']);
  });

  it.each(['PutSecretValue', 'UpdateSecretVersionStage'] as const)(
    'is changed once when the answer of %s was lost, and the call repeated',
    async (operation) => {
      secretsManager.loseAnswer(operation);

      await write().change(addPepper('second'));

      expect(storedIds()).toEqual(['second', 'first']);
    },
  );

  it('is changed once, too, when somebody else built on it before the call was repeated', async () => {
    secretsManager.loseAnswer('UpdateSecretVersionStage');
    // Served before the repeated call, because the lost one used up what came before it.
    secretsManager.before('UpdateSecretVersionStage', async () => {
      secretsManager.before('UpdateSecretVersionStage', () => write().change(addPepper('theirs')));
    });

    await write().change(addPepper('ours'));

    expect(storedIds()).toEqual(['theirs', 'ours', 'first']);
  });

  it('gives up with a clear word when others are quicker every time', async () => {
    let others = 0;
    const meddle = () => {
      secretsManager.before('UpdateSecretVersionStage', async () => {
        others += 1;
        await write().change(addPepper(`theirs-${others}`));
        meddle();
      });
    };
    meddle();

    const change = keyRingToSecret(secretId, { ...patient, tries: 3 }).change(addPepper('ours'));

    await expect(change).rejects.toThrow('others changed the key ring at each of 3 tries');
    expect(storedIds()).toEqual(['theirs-3', 'theirs-2', 'theirs-1', 'first']);
  });

  it('leaves no more than one draft behind, however many conflicts there were', async () => {
    secretsManager.before('UpdateSecretVersionStage', () => write().change(addPepper('theirs')));
    await write().change(addPepper('ours'));

    const { AWSCURRENT, ...others } = secretsManager.labels(secretId);
    expect(others).toEqual({ AWSPREVIOUS: expect.any(String), 'REKEY-DRAFT': AWSCURRENT });
  });

  it('says why the label cannot be moved when nobody else moved it', async () => {
    secretsManager.refuse('UpdateSecretVersionStage', 'AccessDeniedException');

    await expect(write().change(addPepper('second'))).rejects.toThrow('AccessDeniedException');
    expect(storedIds()).toEqual(['first']);
  });
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

it('is not created anew in a secret that has a ring, though nobody remembers the first one', async () => {
  const write = keyRingToSecret(secretId, patient);
  await write.create(ringWith('first'));
  await write.change(addPepper('second'));
  // One version is in force and one stands behind it: the first has no label any more.
  await write.change(addPepper('third'));
  secretsManager.forgetUnlabelled(secretId);

  expect(await write.create(ringWith('fourth'))).toBe(false);

  expect(pepperIds(await keyRingInSecret(secretId)())).toEqual(['third', 'second', 'first']);
});
