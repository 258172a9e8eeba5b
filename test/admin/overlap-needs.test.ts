import { expect, it } from 'vitest';
import { tooShortFor } from '../../infra/admin/keyring/overlap-needs.ts';
import { formatDuration, parseDuration } from '../../infra/admin/parse-duration.ts';
import { tokenGrant } from '../../lib/dialects/qingzhenyun/tokens.ts';
import { settlingMs } from '../../lib/keys/timing.ts';

it.each([
  // Two minutes until a new key is used everywhere, and then as long as what was made last is of use.
  ['tokenKeys', '43202m', '31d'],
  ['rsaKeys', '3m', '3m'],
  ['sm2Keys', '3m', '3m'],
  ['codeKeys', '7m', '7m'],
  ['sealKeys', '7m', '7m'],
] as const)('asks of an overlap of %s for %s, which is said as %s', (section, needed, said) => {
  const neededMs = parseDuration(needed) ?? 0;

  expect(tooShortFor(neededMs, [section])).toEqual([]);
  expect(tooShortFor(neededMs - 1, [section])).toEqual([{ section, neededMs }]);
  expect(formatDuration(neededMs)).toBe(said);
});

it('knows the longest life of a token', () => {
  const [need] = tooShortFor(0, ['tokenKeys']);
  expect(need?.neededMs).toBe(settlingMs + tokenGrant.lifetimeSeconds * 1_000);
});

it('asks for none where nothing retires', () => {
  expect(tooShortFor(0, ['peppers'])).toEqual([]);
});

it.each([
  [500, '1s'],
  [59_000, '59s'],
  [60_000, '1m'],
  [61_000, '2m'],
  [86_400_000, '1d'],
])('writes %d ms as %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});
