import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal } from '../../../lib/crypto/seal.ts';
import type { SecretKey } from '../../../lib/keys/key-ring.ts';

const now = 1_700_000_000_000;
const purpose = 'phone-info';
const secret = (fill: number) => Buffer.alloc(32, fill).toString('base64');
const older: SecretKey = { id: 'older', secret: secret(1), createdAt: 0 };
const newer: SecretKey = { id: 'newer', secret: secret(2), createdAt: 1 };
const keys = [newer, { ...older, retiresAt: now + 1 }];
const sealWith = (key: SecretKey, value: unknown = { phone: '+8613800138000' }) =>
  seal(value, purpose, { key, randomBytes });

describe('seal and open', () => {
  it('give back any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const sealed = sealWith(newer, value);
        expect(open(sealed, purpose, { keys, now })).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('make a URL-safe string that shows nothing and never repeats', () => {
    const [first, second] = [sealWith(newer), sealWith(newer)];

    expect(first).toMatch(/^[\w-]+$/);
    expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('138');
    expect(first).not.toBe(second);
  });

  it('use any live key to open', () => {
    expect(open(sealWith(newer, 'value'), purpose, { keys, now })).toBe('value');
    expect(open(sealWith(older, 'before'), purpose, { keys, now })).toBe('before');
  });

  it('honour a retiring key until it has retired', () => {
    const sealed = sealWith(older, 'before');

    expect(open(sealed, purpose, { keys, now: now + 1 })).toBeUndefined();
  });
});

describe('seal', () => {
  it('refuses what JSON cannot say', () => {
    expect(() => sealWith(newer, () => 1)).toThrow('Only a JSON value');
  });
});

describe('open', () => {
  const sealed = sealWith(newer);

  it.each([
    ['nothing', ''],
    ['too few bytes for a nonce and a tag', 'AAAA'],
    ['exactly a nonce and a tag', Buffer.alloc(28).toString('base64url')],
    ['a character of no alphabet', `${sealed}!`],
    ['padding', `${sealed}==`],
    ['a line break', `${sealed}\n`],
    ['characters cut off', sealed.slice(0, -4)],
    ['characters added', `${sealed}AAAA`],
    ['a very long text', 'A'.repeat(1_000_000)],
  ])('gives undefined for %s', (_, text) => {
    expect(open(text, purpose, { keys, now })).toBeUndefined();
  });

  it('gives undefined for another spelling of the same bytes', () => {
    // given values of all three lengths modulo 3, of which two leave bits unused in the last character
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const others = ['a', 'ab', 'abc'].flatMap((value) => {
      const original = sealWith(newer, value);
      const respelled = [...alphabet].map((character) => original.slice(0, -1) + character);
      const bytes = Buffer.from(original, 'base64url');
      return respelled.filter((text) => text !== original && Buffer.from(text, 'base64url').equals(bytes));
    });

    // then
    expect(others.length).toBe(15 + 3);
    for (const text of others) expect(open(text, purpose, { keys, now })).toBeUndefined();
  });

  it('gives undefined for every mutation', () => {
    const character = fc.constantFrom(
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=. ',
    );
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), character, (at, by) => {
        fc.pre(sealed[at] !== by);
        const mutant = sealed.slice(0, at) + by + sealed.slice(at + 1);
        expect(open(mutant, purpose, { keys, now })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('gives undefined for any text that was not sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(open(text, purpose, { keys, now })).toBeUndefined();
      }),
    );
  });

  it('gives undefined for a value sealed for another purpose', () => {
    expect(open(sealed, 'reset-token', { keys, now })).toBeUndefined();
  });

  it('gives undefined when the same secret has another id', () => {
    expect(open(sealed, purpose, { keys: [{ ...newer, id: 'other' }], now })).toBeUndefined();
  });
});
