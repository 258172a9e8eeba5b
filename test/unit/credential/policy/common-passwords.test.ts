import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listedPasswords } from '../../../../infra/blocklist/listed-passwords.ts';
import { commonPasswords } from '../../../../lib/credential/policy/common-passwords.data.ts';
import { isCommonPassword } from '../../../../lib/credential/policy/common-passwords.ts';

/** Letters in full-width form, which NFKC maps back to ASCII. */
const fullWidth = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x61 + 0xff41));

describe('the blocklist of common passwords', () => {
  it('finds every listed password', () => {
    const listed = listedPasswords();

    const missed = listed.filter((password) => !isCommonPassword(password));

    expect(missed).toEqual([]);
  });

  it('holds at least 10,000 passwords that the default minimum length of eight lets through', () => {
    const long = listedPasswords().filter((password) => [...password].length >= 8);

    expect(new Set(long).size).toBeGreaterThanOrEqual(10_000);
    expect(commonPasswords.entries).toBe(listedPasswords().length);
  });

  it.each(['password1', 'qwertyuiop', '1q2w3e4r', 'iloveyou', '123456', 'monkey'])('holds %s', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each(['PASSWORD', 'PassWord', fullWidth('password'), fullWidth('qwertyuiop').toUpperCase()])(
    'finds the variant %s',
    (variant) => {
      expect(isCommonPassword(variant)).toBe(true);
    },
  );

  it.each([
    '',
    'aTIfaSHA',
    'oldPassw0rd',
    'correct horse battery staple',
    'пароль нигде не встречался',
    '\u0000',
  ])('lets %j pass', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  it('takes an unlisted password for a listed one no more often than stated, 1 in 65,536', () => {
    const samples = 400_000;
    const unlisted = Array.from({ length: samples }, (_, index) => hash('sha1', `sample ${index}`));

    const refused = unlisted.filter(isCommonPassword).length;

    // Six are expected; twice as many is over two standard deviations away, and the sample never changes.
    expect(refused).toBeLessThanOrEqual((2 * samples) / 2 ** 16);
  });
});
