import { createHmac, hkdfSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { logDigest } from '../../../lib/crypto/log-digest.ts';

const pepper = (id: string, fill: number) => ({
  id,
  secret: Buffer.alloc(32, fill).toString('base64'),
  createdAt: 0,
});
const oldest = pepper('p-1', 1);

it('is the start of an HMAC under a key of its own', () => {
  const derived = hkdfSync('sha256', Buffer.alloc(32, 1), '', 'rekey log digest hmac-sha-256', 32);
  const expected = createHmac('sha256', Buffer.from(derived)).update('none-1').digest('hex').slice(0, 16);

  expect(logDigest({ peppers: [oldest] }, 'none-1')).toBe(expected);
  expect(expected).toMatch(/^[0-9a-f]{16}$/);
});

it('is the same after a rotation of the peppers, so that a name is seen to come again', () => {
  const rotated = { peppers: [pepper('p-2', 2), oldest] };

  expect(logDigest(rotated, 'none-1')).toBe(logDigest({ peppers: [oldest] }, 'none-1'));
});

it('differs by text and by stage', () => {
  const digests = [
    logDigest({ peppers: [oldest] }, 'none-1'),
    logDigest({ peppers: [oldest] }, 'none-2'),
    logDigest({ peppers: [pepper('p-1', 3)] }, 'none-1'),
  ];

  expect(new Set(digests).size).toBe(3);
});
