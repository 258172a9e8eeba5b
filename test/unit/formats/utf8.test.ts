import { expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../../lib/formats/utf8.ts';
import { hex } from './bytes.ts';
import { refusal } from './refusal.ts';

it('decodes text beyond the basic plane', () => {
  expect(decodeUtf8(encodeUtf8('密码🔑'))).toBe('密码🔑');
});

it('drops one leading byte order mark', () => {
  expect(decodeUtf8(hex('efbbbf 61'))).toBe('a');
  expect(decodeUtf8(hex('efbbbf efbbbf 61'))).toBe('\ufeffa');
});

it.each([
  ['a lone continuation byte', '80'],
  ['a truncated sequence', 'e5af'],
  ['an overlong form', 'c0af'],
  ['an encoded surrogate', 'eda080'],
  ['a code point above U+10FFFF', 'f4908080'],
  ['UTF-16', 'fffe6100'],
])('refuses %s', (_, digits) => {
  expect(refusal(() => decodeUtf8(hex(digits)))).toBe('not-utf8');
});

it('decodes well after a refusal', () => {
  refusal(() => decodeUtf8(hex('e5af')));

  expect(decodeUtf8(hex('61'))).toBe('a');
});
