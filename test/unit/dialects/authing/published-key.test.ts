import { expect, it } from 'vitest';
import { publishedKey } from '../../../../lib/dialects/authing/published-key.ts';

const now = 1_700_000_000_000;
const minute = 60_000;
const key = (id: string, createdAt: number, retiresAt?: number) => ({
  id,
  createdAt,
  ...(retiresAt !== undefined && { retiresAt }),
});

it.each([
  [
    'the newest that every container can know',
    [key('new', now - 2 * minute), key('old', 0, now + minute)],
    'new',
  ],
  [
    'the former one while the newest is too young',
    [key('new', now - 2 * minute + 1), key('old', 0, now + 1)],
    'old',
  ],
  ['a young one when there is no other', [key('new', now)], 'new'],
  ['a young one when the former has retired', [key('new', now), key('old', 0, now)], 'new'],
  ['the older of two young ones', [key('new', now), key('old', now - minute, now + 1)], 'old'],
])('publishes %s', (_, keys, id) => {
  expect(publishedKey(keys, now).id).toBe(id);
});

it('fails when no key is live', () => {
  expect(() => publishedKey([], now)).toThrow(expect.objectContaining({ code: 'internal' }));
  expect(() => publishedKey([key('old', 0, now)], now)).toThrow(
    expect.objectContaining({ code: 'internal' }),
  );
});
