import { describe, expect, it } from 'vitest';
import { secretBits, weaknessOf } from '../../infra/admin/keyring/secret-strength.ts';

describe('secretBits', () => {
  it.each([
    ['', 0],
    ['0123456789', 33],
    ['0123456789abcdef0123456789abcdef', 128],
    ['0123456789ABCDEF0123456789ABCDEF', 128],
    // Both cases: no hex.
    ['0123456789abcdef0123456789ABCDEF', 190],
    ['abcdefghijklmnopqrstuvwxyz', 122],
    ['p7Yk2mQx9Vb4Rt6Wz1Ln8H', 130],
    ['demo-secret', 64],
    // A character outside of ASCII counts once, whatever it takes in UTF-16.
    ['🐚🐚', 10],
  ])('gives %j %d bits', (secret, bits) => {
    expect(secretBits(secret)).toBe(bits);
  });
});

describe('weaknessOf', () => {
  it.each([
    ['0123456789abcdef0123456789abcde', 'has 124 bits at most, and 128 are wanted'],
    ['0123456789abcdef0123456789abcdef', undefined],
    ['aB3-aB3-aB3-aB3-aB3-aB3-aB3-aB3-', 'has fewer than 8 different characters'],
    ['aB3-cD4-aB3-cD4-aB3-cD4-aB3-cD4-', 'has fewer than 8 different characters'],
    ['aB3-cD4_aB3-cD4_aB3-cD4_aB3-cD4_', undefined],
    ['demo-secret', 'has 64 bits at most, and 128 are wanted'],
  ])('says of %j: %s', (secret, weakness) => {
    expect(weaknessOf(secret)).toBe(weakness);
  });
});
