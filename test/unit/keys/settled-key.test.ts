import { expect, it } from 'vitest';
import { lastingKey } from '../../../lib/keys/settled-key.ts';

const now = Date.UTC(2030, 0, 1);
const minute = 60_000;
const inFiveMinutes = now + 5 * minute;
const key = (id: string, createdAt: number, retiresAt?: number) => ({
  id,
  createdAt,
  ...(retiresAt !== undefined && { retiresAt }),
});

it('is the newest once it has been in the ring for two minutes', () => {
  const old = key('old', 0, now + 60 * minute);
  expect(lastingKey([key('new', now - 2 * minute), old], now, inFiveMinutes)?.id).toBe('new');
  expect(lastingKey([key('new', now - 2 * minute + 1), old], now, inFiveMinutes)?.id).toBe('old');
});

it('is the only one however new it is', () => {
  expect(lastingKey([key('first', now)], now, inFiveMinutes)?.id).toBe('first');
});

it('is the oldest of several new ones, which most have heard of', () => {
  expect(lastingKey([key('second', now), key('first', now - 1)], now, inFiveMinutes)?.id).toBe('first');
});

it('is a new one at once when the old one retires too early', () => {
  const fresh = key('new', now);
  expect(lastingKey([fresh, key('old', 0, inFiveMinutes)], now, inFiveMinutes)?.id).toBe('old');
  expect(lastingKey([fresh, key('old', 0, inFiveMinutes - 1)], now, inFiveMinutes)?.id).toBe('new');
});

it('is none where no key outlives what is to be made', () => {
  expect(lastingKey([key('old', 0, now)], now, inFiveMinutes)).toBeUndefined();
  expect(lastingKey([], now, inFiveMinutes)).toBeUndefined();
});
