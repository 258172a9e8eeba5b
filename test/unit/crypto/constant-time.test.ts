import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBytes, equalText } from '../../../lib/crypto/constant-time.ts';

describe('equalBytes', () => {
  it('agrees with a byte-wise comparison', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), fc.uint8Array({ maxLength: 8 }), (a, b) => {
        expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
        expect(equalBytes(a, Uint8Array.from(a))).toBe(true);
      }),
    );
  });

  it('is false for different lengths instead of throwing', () => {
    expect(equalBytes(new Uint8Array(3), new Uint8Array(4))).toBe(false);
  });
});

describe('equalText', () => {
  it('agrees with a comparison of texts', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 3 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(equalText(a, b)).toBe(a === b);
        expect(equalText(a, `${a}`)).toBe(true);
      }),
    );
  });

  it.each([
    ['a prefix', 'secret', 'secret2'],
    ['another case', 'secret', 'Secret'],
    ['a trailing NUL', 'secret', 'secret\0'],
    ['nothing', 'secret', ''],
  ])('tells a text from %s', (_, a, b) => {
    expect(equalText(a, b)).toBe(false);
  });
});
