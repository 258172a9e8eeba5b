import { expect, it } from 'vitest';
import { signingKey } from '../../../lib/tokens/signing-key.ts';

const now = Date.UTC(2030, 0, 1);
const minute = 60_000;
const inFiveMinutes = now + 5 * minute;
const key = (id: string, createdAt: number, retiresAt?: number) => ({
  id,
  pkcs8: '-----BEGIN PRIVATE KEY-----',
  createdAt,
  ...(retiresAt !== undefined && { retiresAt }),
});

it('signs with the newest key once it has been published for two minutes', () => {
  const old = key('old', 0, now + 60 * minute);
  expect(signingKey([key('new', now - 2 * minute), old], now, inFiveMinutes).id).toBe('new');
  expect(signingKey([key('new', now - 2 * minute + 1), old], now, inFiveMinutes).id).toBe('old');
});

it('signs with the only key however new it is', () => {
  expect(signingKey([key('first', now)], now, inFiveMinutes).id).toBe('first');
});

it('signs with the oldest of several new keys, which most verifiers have seen', () => {
  expect(signingKey([key('second', now), key('first', now - 1)], now, inFiveMinutes).id).toBe('first');
});

it('puts a new key to work at once when the old one retires before the token would expire', () => {
  const fresh = key('new', now);
  expect(signingKey([fresh, key('old', 0, inFiveMinutes)], now, inFiveMinutes).id).toBe('old');
  expect(signingKey([fresh, key('old', 0, inFiveMinutes - 1)], now, inFiveMinutes).id).toBe('new');
});

it('refuses to sign what no key outlives', () => {
  expect(() => signingKey([key('old', 0, now)], now, inFiveMinutes)).toThrow('no token key');
  expect(() => signingKey([], now, inFiveMinutes)).toThrow('no token key');
});
