import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalBytes } from '../../../lib/crypto/canonical-bytes.ts';

it.each(['base64', 'base64url', 'hex'] as const)('reads back what %s encoding wrote', (encoding) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = Buffer.from(bytes).toString(encoding);
      expect(canonicalBytes(text, encoding)).toEqual(Buffer.from(bytes));
    }),
  );
});

it('reads hex in either case', () => {
  expect(canonicalBytes('0aFf', 'hex')).toEqual(Buffer.from([0x0a, 0xff]));
});

it.each([
  ['base64', 'set trailing bits', 'AB=='],
  ['base64', 'missing padding', 'AA'],
  ['base64', 'the URL-safe alphabet', '-_8='],
  ['base64', 'a line break', 'AAAA\nAAAA'],
  ['base64url', 'set trailing bits', 'AB'],
  ['base64url', 'padding', 'AA=='],
  ['base64url', 'the standard alphabet', '+/8'],
  ['hex', 'an odd digit', '0aF'],
  ['hex', 'another letter', '0g'],
] as const)('refuses %s with %s', (encoding, _, text) => {
  expect(canonicalBytes(text, encoding)).toBeUndefined();
});
