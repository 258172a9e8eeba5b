import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestScheme } from '../../../../lib/credential/schemes/digest.ts';
import { isWeak, verifierOf } from './verifier-of.ts';

/** `abc` in RFC 1321 appendix A.5 (MD5), RFC 3174 §7.3 (SHA-1) and FIPS 180-2 appendix B.1 (SHA-256). */
const published = [
  ['md5', '900150983cd24fb0d6963f7d28e17f72'],
  ['sha1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['sha256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
] as const;
const algorithms = published.map(([algorithm]) => algorithm);
const salt = Buffer.from([0, 255, 128, 1, 65]);
const sha256 = published[2][1];

describe('digestScheme', () => {
  it.each(published)('verifies the published %s of abc, in either case', async (algorithm, hex) => {
    for (const spelling of [hex, hex.toUpperCase()]) {
      const verify = verifierOf(digestScheme, `$${algorithm}$${spelling}`);

      expect(await verify?.('abc')).toBe(true);
      expect(await verify?.('abd')).toBe(false);
    }
  });

  it.each(algorithms)('verifies %s with a salt before and behind the password', async (algorithm) => {
    const password = 'pässwörd';
    const hexOf = (...parts: (string | Buffer)[]) => {
      const hash = createHash(algorithm);
      for (const part of parts) hash.update(part);
      return hash.digest('hex');
    };
    const encodedSalt = salt.toString('base64');
    const prefixed = verifierOf(digestScheme, `$${algorithm}$prefix=${encodedSalt}$${hexOf(salt, password)}`);
    const suffixed = verifierOf(digestScheme, `$${algorithm}$suffix=${encodedSalt}$${hexOf(password, salt)}`);
    const misplaced = verifierOf(
      digestScheme,
      `$${algorithm}$prefix=${encodedSalt}$${hexOf(password, salt)}`,
    );

    expect(await prefixed?.(password)).toBe(true);
    expect(await suffixed?.(password)).toBe(true);
    expect(await misplaced?.(password)).toBe(false);
    expect(await prefixed?.('passwort')).toBe(false);
  });

  it.each([
    ['a digest of another length', `$sha256$${sha256.slice(2)}`],
    ['a digest of another algorithm', `$md5$${sha256}`],
    ['no digest', '$sha256$'],
    ['an unknown algorithm', `$sha512$${sha256}${sha256}`],
    ['digits that are not hexadecimal', `$sha256$g${sha256.slice(1)}`],
    ['a salt in an unknown place', `$sha256$infix=AAAA$${sha256}`],
    ['an empty salt', `$sha256$prefix=$${sha256}`],
    ['a salt that is not base64', `$sha256$prefix=*$${sha256}`],
    ['a bare digest', sha256],
  ])('refuses %s', (_, encoded) => {
    expect(verifierOf(digestScheme, encoded)).toBeUndefined();
  });

  it.each(algorithms)('takes %s for weak, salted or not', (algorithm) => {
    const hex = published.find(([name]) => name === algorithm)?.[1];

    expect(isWeak(digestScheme, `$${algorithm}$${hex}`)).toBe(true);
    expect(isWeak(digestScheme, `$${algorithm}$prefix=AAAA$${hex}`)).toBe(true);
  });
});
