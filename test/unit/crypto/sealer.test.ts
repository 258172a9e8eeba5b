import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { SecretKey } from '../../../lib/crypto/key-ring.ts';
import { createSealer, type SealKeys } from '../../../lib/crypto/sealer.ts';

const newKey = (id: string): SecretKey => ({ id, secret: randomBytes(32).toString('base64'), createdAt: 0 });

/** Keys that become `next` when they are read again. */
function keysThatBecome(first: SecretKey[], next: SecretKey[], stale = false): SealKeys {
  let sealKeys = first;
  const read = async () => {
    sealKeys = next;
  };
  return {
    current: () => ({ sealKeys }),
    refresh: read,
    refreshWhenStale: async () => (stale ? read() : undefined),
  };
}

const sealerWith = (keys: SealKeys) => createSealer({ keys, now: () => 1_000, randomBytes });

describe('createSealer', () => {
  const [older, newer] = [newKey('older'), newKey('newer')];

  it('opens what it sealed for the same purpose', async () => {
    const sealer = sealerWith(keysThatBecome([older], [older]));
    const sealed = await sealer.seal({ a: 1 }, 'one');
    expect(await sealer.open(sealed, 'one')).toEqual({ a: 1 });
    expect(await sealer.open(sealed, 'another')).toBeUndefined();
  });

  it('opens what another process sealed under a key that is new here', async () => {
    const sealed = await sealerWith(keysThatBecome([newer], [newer])).seal('value', 'one');
    expect(await sealerWith(keysThatBecome([older], [newer, older])).open(sealed, 'one')).toBe('value');
  });

  it('seals under the newest key when its own have grown old', async () => {
    const sealed = await sealerWith(keysThatBecome([older], [newer, older], true)).seal('value', 'one');
    expect(await sealerWith(keysThatBecome([newer], [newer])).open(sealed, 'one')).toBe('value');
  });

  it('opens nothing under a key that was taken away since its own have grown old', async () => {
    const sealed = await sealerWith(keysThatBecome([older], [older])).seal('value', 'one');
    expect(await sealerWith(keysThatBecome([older], [newer], true)).open(sealed, 'one')).toBeUndefined();
  });
});
