import { describe, expect, it } from 'vitest';
import { isNoise, mayBeNoise } from '../../../lib/crypto/rejection-noise.ts';

describe('isNoise', () => {
  it.each([
    ['the empty text', ''],
    ['a NUL', 'pass\0word'],
    ['a line break', 'pass\nword'],
    ['a C1 control character', 'pass\u0085word'],
    ['257 code points', '😀'.repeat(257)],
  ])('is certain of %s', (_, text) => {
    expect(isNoise(text)).toBe(true);
  });

  it.each(['a', 'pass word', '密码', '👩‍👩‍👧', '😀'.repeat(256)])('lets %j pass', (text) => {
    expect(isNoise(text)).toBe(false);
  });
});

it.each([
  ['seven letters', '1234567', true],
  ['seven code points in fourteen units', '😀'.repeat(7), true],
  ['eight letters', '12345678', false],
])('mayBeNoise: %s', (_, text, expected) => {
  expect(mayBeNoise(text)).toBe(expected);
});
