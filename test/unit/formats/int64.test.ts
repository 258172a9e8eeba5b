import { expect, it } from 'vitest';
import { decimalInt64 } from '../../../lib/formats/int64.ts';

it.each([
  ['007', '7'],
  ['-0', '0'],
  ['-9223372036854775808', '-9223372036854775808'],
  ['9223372036854775807', '9223372036854775807'],
])('spells %s as %s', (text, expected) => {
  expect(decimalInt64(text)).toBe(expected);
});

it.each([
  '',
  '+1',
  '1.5',
  ' 1',
  '1\n',
  '\uff11',
  '9223372036854775808',
  '-9223372036854775809',
  '1'.repeat(20),
])('refuses %j', (text) => {
  expect(decimalInt64(text)).toBeUndefined();
});
