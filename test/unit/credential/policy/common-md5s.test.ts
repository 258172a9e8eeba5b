import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listedPasswords } from '../../../../infra/blocklist/listed-passwords.ts';
import { isCommonMd5 } from '../../../../lib/credential/policy/common-md5s.ts';

const md5 = (text: string) => createHash('md5').update(text, 'utf8').digest('hex');
const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

describe('the blocklist over MD5s', () => {
  it.each([
    ['as it is listed', (text: string) => text],
    ['capitalised', capitalised],
    ['in capitals', (text: string) => text.toUpperCase()],
  ])('finds every listed password %s', (_, spell) => {
    const missed = listedPasswords().filter((password) => !isCommonMd5(md5(spell(password))));

    expect(missed).toEqual([]);
  });

  it.each(['123456', 'Password1', 'QWERTYUIOP', '111111'])('holds %s', (password) => {
    expect(isCommonMd5(md5(password))).toBe(true);
  });

  it.each(['admin', 'Admin', '1234', '12345', 'test'])(
    'holds %s, which plain text is too short for',
    (password) => {
      expect(isCommonMd5(md5(password))).toBe(true);
    },
  );

  it.each(['aTIfaSHA', 'oldPassw0rd', 'correct horse battery staple', 'пароль нигде не встречался'])(
    'lets %s pass',
    (password) => {
      expect(isCommonMd5(md5(password))).toBe(false);
    },
  );

  it('takes an unlisted password for a listed one no more often than stated, 1 in 65,536', () => {
    const samples = 400_000;

    let refused = 0;
    for (let sample = 0; sample < samples; sample += 1)
      if (isCommonMd5(md5(`sample ${sample}`))) refused += 1;

    // Six are expected; twice as many is over two standard deviations away, and the sample never changes.
    expect(refused).toBeLessThanOrEqual((2 * samples) / 2 ** 16);
  });
});
