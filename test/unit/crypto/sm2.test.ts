import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { sm2 } from 'sm-crypto-v2';
import { describe, expect, it } from 'vitest';
import { decryptSm2 } from '../../../lib/crypto/sm2.ts';
import { UndecryptableError } from '../../../lib/crypto/undecryptable-error.ts';
import type { Sm2Key } from '../../../lib/keys/key-ring.ts';
import { generateSm2Pair } from '../../../lib/keys/sm2-pair.ts';
import { gmt0003 } from '../../vectors/gmt-0003-sm2.ts';

const now = 1_700_000_000_000;
const older: Sm2Key = gmt0003.key;
const newer: Sm2Key = { id: 'newer', createdAt: 1, ...generateSm2Pair(randomBytes) };
const { c1, c2, c3 } = gmt0003;

const C1C2C3 = 0;
const C1C3C2 = 1;
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

const layouts = {
  'UTF-8, C1C3C2': (text: string, key: Sm2Key) => sm2.doEncrypt(text, key.publicKey, C1C3C2),
  'UTF-8, C1C3C2, after sm2:': (text: string, key: Sm2Key) =>
    `sm2:${sm2.doEncrypt(text, key.publicKey, C1C3C2)}`,
  'base64, C1C2C3 with 04': (text: string, key: Sm2Key) =>
    `04${sm2.doEncrypt(base64(text), key.publicKey, C1C2C3)}`,
  'base64, C1C2C3': (text: string, key: Sm2Key) => sm2.doEncrypt(base64(text), key.publicKey, C1C2C3),
};
const eachLayout = Object.entries(layouts);

/** The text inside, or the error's own report of itself, which must not vary. */
function outcome(ciphertext: string, keys: readonly Sm2Key[] = [older]): string {
  try {
    return `text ${decryptSm2(ciphertext, keys, now)}`;
  } catch (error) {
    expect(error).toBeInstanceOf(UndecryptableError);
    return JSON.stringify([String(error), Object.getOwnPropertyNames(error).toSorted()]);
  }
}

const undecryptable = outcome('');

describe('generateSm2Pair', () => {
  it('gives the public point of its private scalar', () => {
    expect(newer.publicKey).toBe(sm2.getPublicKeyFromPrivateKey(newer.privateKey));
    expect(newer.publicKey).toMatch(/^04[0-9a-f]{128}$/);
    expect(newer.privateKey).toMatch(/^[0-9a-f]{64}$/);
  });

  it('GM/T 0003.5 annex C: keys of a given scalar', () => {
    const pair = generateSm2Pair(() => Buffer.from(older.privateKey, 'hex'));

    expect(pair).toEqual({ privateKey: older.privateKey, publicKey: older.publicKey });
  });

  it('draws again when the scalar is out of range', () => {
    // given zero, n − 1 and all ones before a scalar with leading zeros
    const draws = [
      '00'.repeat(32),
      'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54122',
      'ff'.repeat(32),
      '05'.padStart(64, '0'),
    ];

    // when
    const pair = generateSm2Pair(() => Buffer.from(draws.shift() ?? '', 'hex'));

    // then
    expect(pair.privateKey).toBe('5'.padStart(64, '0'));
    expect(draws).toEqual([]);
  });
});

describe('decryptSm2', () => {
  it('GM/T 0003.5 annex C: gives the plaintext', () => {
    expect(decryptSm2(c1 + c3 + c2, [older], now)).toBe(gmt0003.plaintext);
  });

  it('takes a 04 for the start of x where it is one', () => {
    const { plaintext, ciphertext } = gmt0003.markedLikePoint;

    expect(decryptSm2(ciphertext, [older], now)).toBe(plaintext);
    expect(decryptSm2(`04${ciphertext}`, [older], now)).toBe(plaintext);
  });

  it.each(eachLayout)('%s: gives back any password', (_, encrypt) => {
    const password = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(password, (text) => {
        expect(decryptSm2(encrypt(text, older), [older], now)).toBe(text);
      }),
      { numRuns: 5 },
    );
  });

  it.each(eachLayout)('%s: accepts the longest password and upper-case digits', (_, encrypt) => {
    const text = '😀'.repeat(256);
    const upper = encrypt(text, older).replace(/[0-9a-f]{32,}$/, (digits) => digits.toUpperCase());

    expect(decryptSm2(upper, [older], now)).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['the prefix alone', 'sm2:'],
    ['two prefixes', `sm2:sm2:${c1}${c3}${c2}`],
    ['text that is no hex', 'zz'.repeat(120)],
    ['digits that the library would read as others', `${c1}${c3}${c2.replace('7307', '737z')}`],
    ['a space inside', `${c1} ${c3}${c2}`],
    ['an odd digit', `${c1}${c3}${c2}0`],
    ['no C2', c1 + c3],
    ['C1 alone', c1],
    ['a point off the curve', `${c1.slice(0, -1)}1${c3}${c2}`],
    ['the point zero', '0'.repeat(128) + c3 + c2],
    ['UTF-8 in C1C2C3 order', c1 + c2 + c3],
    ['a digest of something else', c1 + c3.replace('5', '6') + c2],
    ['bytes that are not UTF-8', sm2.doEncrypt(Uint8Array.from([0x70, 0xff]), older.publicKey, C1C3C2)],
    ['base64 of bytes that are not UTF-8', sm2.doEncrypt('cP8=', older.publicKey, C1C2C3)],
    ['base64 that is not canonical', sm2.doEncrypt('cH==', older.publicKey, C1C2C3)],
    ['the empty text', sm2.doEncrypt('', older.publicKey, C1C3C2)],
    ['a ciphertext for another key', sm2.doEncrypt('oldPassw0rd', newer.publicKey, C1C3C2)],
    ['a megabyte of digits', '04'.repeat(500_000)],
  ])('refuses %s with the same error as everything else', (_, ciphertext) => {
    expect(outcome(ciphertext)).toBe(undecryptable);
  });

  it('refuses every mutation of every layout', () => {
    const originals = eachLayout.map(([, encrypt]) => encrypt('oldPassw0rd', older).replace('sm2:', ''));
    const mutation = fc.record({
      layout: fc.nat(3),
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      by: fc.integer({ min: 1, max: 15 }),
    });
    fc.assert(
      fc.property(mutation, ({ layout, at, by }) => {
        const digits = [...(originals[layout] ?? '')];
        // The 04 of the third layout is a marker, whose removal is another layout and not a mutation.
        const first = layout === 2 ? 2 : 0;
        const index = first + Math.floor(at * (digits.length - first));
        digits[index] = (Number.parseInt(digits[index] ?? '', 16) ^ by).toString(16);
        expect(outcome(digits.join(''))).toBe(undecryptable);
      }),
      { numRuns: 250 },
    );
  });
});

describe('decryptSm2 during a rotation', () => {
  const both = [newer, { ...older, retiresAt: now + 1 }];

  it.each(eachLayout)('%s: accepts a ciphertext for either key', (_, encrypt) => {
    expect(decryptSm2(encrypt('for the newer', newer), both, now)).toBe('for the newer');
    expect(decryptSm2(encrypt('for the older', older), both, now)).toBe('for the older');
  });

  it('refuses a ciphertext for a key that has retired', () => {
    expect(outcome(c1 + c3 + c2, [newer, { ...older, retiresAt: now }])).toBe(undecryptable);
  });
});
