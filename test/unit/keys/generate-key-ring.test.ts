import { createPrivateKey, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { generateKeyRing } from '../../../lib/keys/generate-key-ring.ts';
import { keyRingSchema } from '../../../lib/keys/key-ring.ts';

const now = 1_700_000_000_000;

it('makes a valid ring with one fresh key in each generated section', () => {
  const ring = generateKeyRing({ now, randomBytes });

  expect(keyRingSchema.parse(ring)).toEqual(ring);
  const { hawk, clients, proxies, tokensEndedAt, ...generated } = ring;
  expect([hawk, clients, proxies, tokensEndedAt]).toEqual([[], [], [], undefined]);
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

it.each([
  // 128 bits of strength (NIST SP 800-57 Part 1 Rev. 5, table 2): all that a stolen one would sign is believed.
  ['tokenKeys', 3072],
  // The clients' own libraries encrypt with them.
  ['rsaKeys', 2048],
] as const)('makes %s of %d bits', (section, bits) => {
  const [key] = generateKeyRing({ now, randomBytes })[section];

  expect(createPrivateKey(key?.pkcs8 ?? '').asymmetricKeyDetails?.modulusLength).toBe(bits);
});
