import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { generateKeyRing } from '../../../lib/keys/generate-key-ring.ts';
import { keyRingSchema } from '../../../lib/keys/key-ring.ts';

const now = 1_700_000_000_000;

it('makes a valid ring with one fresh key in each generated section', () => {
  const ring = generateKeyRing({ now, randomBytes });

  expect(keyRingSchema.parse(ring)).toEqual(ring);
  const { hawk, clients, proxies, ...generated } = ring;
  expect([hawk, clients, proxies]).toEqual([[], [], []]);
  for (const keys of Object.values(generated)) {
    expect(keys).toHaveLength(1);
    expect(keys[0]?.createdAt).toBe(now);
    expect(keys[0]).not.toHaveProperty('retiresAt');
  }
});

it('makes symmetric secrets of 256 bits from the randomness given', () => {
  // given
  let calls = 0;
  const counting = (length: number) => new Uint8Array(length).fill(++calls);

  // when
  const { peppers, codeKeys, sealKeys } = generateKeyRing({ now, randomBytes: counting });

  // then
  const secrets = [peppers, codeKeys, sealKeys].map(([key]) => Buffer.from(key?.secret ?? '', 'base64'));
  for (const secret of secrets) expect(secret).toEqual(Buffer.alloc(32, secret[0]));
  expect(new Set(secrets.map((secret) => secret[0])).size).toBe(3);
});
