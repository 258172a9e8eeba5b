import { constants, publicEncrypt, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { publicKeyPem } from '../../../../lib/crypto/rsa.ts';
import { openPassword } from '../../../../lib/dialects/authing/open-password.ts';
import type { RsaKey, Sm2Key } from '../../../../lib/keys/key-ring.ts';
import { newKey } from '../../../../lib/keys/new-key.ts';
import { liveValue } from '../../../support/live.ts';

const now = 1_700_000_000_000;
const [older, newer] = [0, 1].map((createdAt) => newKey.rsaKeys({ now: createdAt, randomBytes })) as [
  RsaKey,
  RsaKey,
];

/** A ring that holds `before` until it is read again, and counts how often that is. */
function source(before: readonly RsaKey[], after = before) {
  const [first, next] = [before, after].map((rsaKeys) => ({
    rsaKeys: [...rsaKeys],
    sm2Keys: [] as Sm2Key[],
  }));
  return liveValue(first!, next);
}

const encrypted = (text: string, key: RsaKey) =>
  publicEncrypt({ key: publicKeyPem(key), padding: constants.RSA_PKCS1_PADDING }, Buffer.from(text)).toString(
    'base64',
  );

it('opens a password under a key that was made since the ring was read', async () => {
  const keys = source([older], [newer, older]);
  const opened = await openPassword(encrypted('a good password', newer), 'rsa', keys, now);
  expect(opened).toEqual({ secret: { form: 'plain', text: 'a good password' }, mayBeNoise: false });
});

it('does not read the ring again for a password that it can open', async () => {
  const keys = source([older]);
  await openPassword(encrypted('a good password', older), 'rsa', keys, now);
  await openPassword('plain text', 'none', keys, now);
  expect(keys.count.refreshes).toBe(0);
});

it('takes a short password for possible noise under RSA only', async () => {
  const keys = source([older]);
  expect(await openPassword(encrypted('7 signs', older), 'rsa', keys, now)).toMatchObject({
    mayBeNoise: true,
  });
  expect(await openPassword(encrypted('8 signs.', older), 'rsa', keys, now)).toMatchObject({
    mayBeNoise: false,
  });
  expect(await openPassword('7 signs', 'none', keys, now)).toMatchObject({ mayBeNoise: false });
});

it.each(['rsa', 'sm2'] as const)('gives up what no key opens with %s', async (type) => {
  const keys = source([older]);
  await expect(openPassword('no ciphertext', type, keys, now)).rejects.toMatchObject({
    code: 'undecryptable',
  });
  expect(keys.count.refreshes).toBe(1);
});

it('passes on that the ring cannot be read', async () => {
  const failure = new Error('unreachable');
  const keys = { ...source([older]), refresh: () => Promise.reject(failure) };
  await expect(openPassword('no ciphertext', 'rsa', keys, now)).rejects.toBe(failure);
});
