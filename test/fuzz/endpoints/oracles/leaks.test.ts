import { describe, expect, it } from 'vitest';
import { mark, markedSecret } from '../marks.ts';
import { leakIn } from './leaks.ts';

const marked = markedSecret('password');
const spellings: readonly (readonly [how: string, text: string])[] = [
  ['as it is', `{"password":"${marked}"}`],
  ['inside of a longer one', `x${mark}y`],
  ['in other letters', marked.toUpperCase()],
  ['in hex', Buffer.from(`a${marked}`).toString('hex')],
  ['in base64', Buffer.from(`{"a":"${marked}"}`).toString('base64')],
  ['in base64, one byte on', Buffer.from(` {"a":"${marked}"}`).toString('base64')],
  ['in base64, two bytes on', Buffer.from(`  {"a":"${marked}"}`).toString('base64url')],
  ['in a URL', `?a=${encodeURIComponent(marked)}`],
  ['backwards', [...marked].reverse().join('')],
];

it.each(spellings)('finds a marked secret %s', (_, text) => {
  expect(leakIn(text, [])).toBe('a marked secret');
});

describe('a secret that the service made', () => {
  const token = 'note "with" /odd+ letters';

  it.each([
    ['as it is', token],
    ['in JSON', JSON.stringify({ token })],
    ['in a URL', encodeURIComponent(token)],
    ['in hex', Buffer.from(token).toString('hex')],
    ['in base64', Buffer.from(`${token}, and more`).toString('base64')],
  ])('is found %s', (_, text) => {
    expect(leakIn(`before ${text} after`, [['a token', token]])).toBe('a token');
  });
});

it('finds a code by itself, and not in a longer number or an id', () => {
  const code = [['the code', '123456']] as const;

  expect(leakIn('{"code":"123456"}', code)).toBe('the code');
  expect(leakIn('at 1795123456123, 0a1b123456, 0.123456', code)).toBeUndefined();
});

it('finds a private key', () => {
  expect(leakIn('-----BEGIN PRIVATE KEY-----', [])).toBe('a private key');
  expect(leakIn('-----BEGIN PUBLIC KEY-----', [])).toBeUndefined();
});
