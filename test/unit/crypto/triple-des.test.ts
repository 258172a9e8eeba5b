import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decryptTripleDes, encryptTripleDes, tripleDesKey } from '../../../lib/crypto/triple-des.ts';
import { UndecryptableError } from '../../../lib/crypto/undecryptable-error.ts';
import { upperMd5 } from '../../../lib/crypto/upper-md5.ts';
import { tripleDesVector } from '../../vectors/digitalscience-triple-des.ts';

const { password, code, keyHex, ecb, cbcZeroIv } = tripleDesVector;
const digest = upperMd5(password);
const iv = Buffer.from('0123456789abcdef', 'hex');

function encrypt(mode: 'ecb' | 'cbc', plaintext: string, vector: Buffer | null, padded = true): Buffer {
  const cipher = createCipheriv(`des-ede3-${mode}`, tripleDesKey(code), vector).setAutoPadding(padded);
  return Buffer.concat([cipher.update(plaintext, 'latin1'), cipher.final()]);
}

const layouts = {
  ECB: Buffer.from(ecb, 'base64'),
  'CBC with a zero IV': Buffer.from(cbcZeroIv, 'base64'),
  'CBC after its IV': Buffer.concat([iv, encrypt('cbc', digest, iv)]),
};
const sixLayouts = Object.entries(layouts).flatMap(([name, bytes]) => [
  [`${name}, base64`, bytes.toString('base64')] as const,
  [`${name}, hex`, bytes.toString('hex')] as const,
]);

/** The digest inside, or the error's own report of itself, which must not vary. */
function outcome(ciphertext: string): string {
  try {
    return `digest ${decryptTripleDes(ciphertext, code)}`;
  } catch (error) {
    expect(error).toBeInstanceOf(UndecryptableError);
    return JSON.stringify([String(error), Object.getOwnPropertyNames(error).toSorted()]);
  }
}

const undecryptable = outcome('');

describe('digitalscience vector', () => {
  it('key', () => {
    expect(tripleDesKey(code).toString('hex')).toBe(keyHex);
  });

  it('ECB, as our own clients write it', () => {
    expect(encryptTripleDes(digest, code)).toBe(ecb);
  });

  it('CBC with a zero IV', () => {
    expect(encrypt('cbc', digest, Buffer.alloc(8)).toString('base64')).toBe(cbcZeroIv);
  });

  it.each(sixLayouts)('%s: gives the digest', (_, ciphertext) => {
    expect(decryptTripleDes(ciphertext, code)).toBe(digest);
  });
});

describe('decryptTripleDes', () => {
  it('accepts hex in upper case', () => {
    expect(decryptTripleDes(layouts.ECB.toString('hex').toUpperCase(), code)).toBe(digest);
  });

  it('gives back the digest of any password under any code', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme', maxLength: 6 }), (text, anyCode) => {
        expect(decryptTripleDes(encryptTripleDes(upperMd5(text), anyCode), anyCode)).toBe(upperMd5(text));
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['text that is no encoding', '!'.repeat(56)],
    ['a line break inside', `${ecb.slice(0, 28)}\n${ecb.slice(29)}`],
    ['base64 without its padding', ecb.replace(/=+$/, '')],
    ['a set bit after the last byte', ecb.replace('g==', 'h==')],
    ['a lower-case digest', encrypt('ecb', digest.toLowerCase(), null).toString('base64')],
    ['a plain password', encrypt('ecb', password, null).toString('base64')],
    ['a digest without padding', encrypt('ecb', digest, null, false).toString('base64')],
    [
      'a digest padded with zeros',
      encrypt('ecb', `${digest}${'\0'.repeat(8)}`, null, false).toString('base64'),
    ],
    ['a block too many', encrypt('ecb', `${digest}${digest.slice(0, 8)}`, null).toString('hex')],
    ['another code', encryptTripleDes(digest, '123457')],
  ])('refuses %s with the same error as everything else', (_, ciphertext) => {
    expect(outcome(ciphertext)).toBe(undecryptable);
  });

  it('refuses every mutation of an encrypted block', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(layouts.ECB, layouts['CBC with a zero IV']),
        fc.nat(39),
        fc.integer({ min: 1, max: 255 }),
        (bytes, at, by) => {
          const mutant = Buffer.from(bytes);
          mutant[at] = (mutant[at] ?? 0) ^ by;
          expect(outcome(mutant.toString('base64'))).toBe(undecryptable);
        },
      ),
      { numRuns: 500 },
    );
  });
});
