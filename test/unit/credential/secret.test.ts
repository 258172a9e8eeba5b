import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inForm, isSameSecret, md5Secret, plainSecret, toMd5 } from '../../../lib/credential/secret.ts';

/** RFC 1321, appendix A.5 */
const rfc1321 = [
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['abc', '900150983cd24fb0d6963f7d28e17f72'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['abcdefghijklmnopqrstuvwxyz', 'c3fcd3d76192e4007dfb496cca67e13b'],
] as const;

const composed = 'caf\u00e9';
const decomposed = 'cafe\u0301';
const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

describe('toMd5', () => {
  it.each(rfc1321)('gives RFC 1321’s digest of %j', (text, hex) => {
    expect(toMd5(plainSecret(text))).toEqual({ form: 'md5', hex });
  });

  it('is taken over the text as typed: the client that computed it did not normalise', () => {
    expect(toMd5(plainSecret(composed))).not.toEqual(toMd5(plainSecret(decomposed)));
  });

  it('leaves an MD5 as it is', () => {
    expect(toMd5(md5Secret(rfc1321[2][1]))).toEqual({ form: 'md5', hex: rfc1321[2][1] });
  });
});

describe('inForm', () => {
  it('gives text as NFKC', () => {
    expect(inForm(plainSecret(decomposed), 'plain')).toBe(composed);
    expect(inForm(plainSecret('\uff21\u2460'), 'plain')).toBe('A1');
  });

  it('gives the MD5 of a text where MD5s are kept', () => {
    expect(inForm(plainSecret('abc'), 'md5')).toBe(rfc1321[2][1]);
  });

  it('gives an MD5 in lower case, however it was sent', () => {
    expect(inForm(md5Secret(rfc1321[2][1].toUpperCase()), 'md5')).toBe(rfc1321[2][1]);
  });

  it('cannot give the text behind an MD5', () => {
    expect(inForm(md5Secret(rfc1321[2][1]), 'plain')).toBeUndefined();
  });
});

describe('isSameSecret', () => {
  it('sees through the forms: a text is the same as its MD5, in any order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [plain, md5] = [plainSecret(text), toMd5(plainSecret(text))];
        expect(isSameSecret(plain, plainSecret(text))).toBe(true);
        expect(isSameSecret(plain, md5)).toBe(true);
        expect(isSameSecret(md5, plain)).toBe(true);
        expect(isSameSecret(md5, md5Secret(md5.hex.toUpperCase()))).toBe(true);
      }),
    );
  });

  it('tells different passwords apart in every pair of forms', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        fc.pre(one.normalize('NFKC') !== other.normalize('NFKC'));
        const forms = [plainSecret(other), toMd5(plainSecret(other))];
        for (const secret of forms) {
          expect(isSameSecret(plainSecret(one), secret)).toBe(false);
          expect(isSameSecret(toMd5(plainSecret(one)), secret)).toBe(false);
        }
      }),
    );
  });

  it('takes two spellings of one text for one password', () => {
    expect(isSameSecret(plainSecret(composed), plainSecret(decomposed))).toBe(true);
  });

  it('does not take the text of an MD5 for the password behind it', () => {
    expect(isSameSecret(plainSecret(rfc1321[2][1]), md5Secret(rfc1321[2][1]))).toBe(false);
  });
});
