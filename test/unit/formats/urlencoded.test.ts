import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maxMembers } from '../../../lib/formats/limits.ts';
import { parseUrlencoded } from '../../../lib/formats/urlencoded.ts';
import { hex, utf8 } from './bytes.ts';
import { refusal } from './refusal.ts';

it('reads members as strings', () => {
  const record = parseUrlencoded(utf8('agentid=1&verifycode=12+34&newpwd=a%2Bb%3D%3d&empty=&bare'));

  expect({ ...record }).toEqual({ agentid: '1', verifycode: '12 34', newpwd: 'a+b==', empty: '', bare: '' });
});

it('keeps equals signs after the first one', () => {
  expect(parseUrlencoded(utf8('newpwd=aGk==')).newpwd).toBe('aGk==');
});

it('reads UTF-8, escaped or not', () => {
  expect({ ...parseUrlencoded(utf8('a=%E5%AF%86&b=密&%E7%A0%81=1')) }).toEqual({ a: '密', b: '密', 码: '1' });
});

it('skips empty pairs, and reads an empty body as an empty record', () => {
  expect({ ...parseUrlencoded(utf8('&a=1&&b=2&')) }).toEqual({ a: '1', b: '2' });
  expect({ ...parseUrlencoded(utf8('')) }).toEqual({});
});

it('treats __proto__ and constructor as members like any other', () => {
  const record = parseUrlencoded(utf8('__proto__=1&constructor=2'));

  expect(Object.getPrototypeOf(record)).toBeNull();
  expect(Object.entries(record)).toEqual([
    ['__proto__', '1'],
    ['constructor', '2'],
  ]);
});

it.each([
  ['a lone percent sign', 'a=100%'],
  ['a percent sign before other characters', 'a=%zz'],
  ['a truncated escape', 'a=%4'],
  ['an escaped byte that is not UTF-8', 'a=%ff'],
  ['an escaped overlong form', 'a=%c0%af'],
  ['an escaped surrogate', 'a=%ed%a0%80'],
  ['a bad escape in a name', '%=1'],
  ['a repeated member', 'a=1&a=2'],
  ['a member repeated under another spelling', 'a=1&%61=2'],
])('refuses %s', (_, text) => {
  expect(refusal(() => parseUrlencoded(utf8(text)))).toBe('malformed');
});

it('refuses raw bytes that are not UTF-8', () => {
  expect(refusal(() => parseUrlencoded(hex('613dff')))).toBe('not-utf8');
});

it('refuses more members than the limit', () => {
  const pairs = Array.from({ length: maxMembers + 1 }, (_, index) => `m${index}=1`);

  expect(refusal(() => parseUrlencoded(utf8(pairs.join('&'))))).toBe('too-many-members');
  expect(Object.keys(parseUrlencoded(utf8(pairs.slice(1).join('&'))))).toHaveLength(maxMembers);
});

it('reads whatever a browser writes', () => {
  const records = fc.dictionary(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }));

  fc.assert(
    fc.property(records, (record) => {
      expect({ ...parseUrlencoded(utf8(new URLSearchParams(record).toString())) }).toEqual({ ...record });
    }),
  );
});
