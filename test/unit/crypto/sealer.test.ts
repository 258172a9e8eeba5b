import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSealer } from '../../../lib/crypto/sealer.ts';
import type { SecretKey } from '../../../lib/keys/key-ring.ts';
import { liveValue } from '../../support/live.ts';

const newKey = (id: string): SecretKey => ({ id, secret: randomBytes(32).toString('base64'), createdAt: 0 });

/** Keys that become `next` when they are read again. */
const keysThatBecome = (first: SecretKey[], next: SecretKey[], isStale = false) =>
  liveValue({ sealKeys: first }, { sealKeys: next }, { isStale });

const sealerWith = (keys: ReturnType<typeof keysThatBecome>) =>
  createSealer({ keys, now: () => 1_000, randomBytes });

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
