import { commonPasswords } from './common-passwords.data.ts';
import { openFilter } from './open-filter.ts';

const isListed = openFilter(commonPasswords);

/**
 * Tells whether a password is on the blocklist of common passwords (NIST SP 800-63B-4 §3.1.1.2). It is compared as NFKC
 * in lower case, so that full-width letters and a capital here or there do not make a listed password a new one.
 *
 * Every listed password is found. An unlisted one is taken for a listed one with probability 2⁻¹⁶ (1 in 65,536): its
 * owner picks another.
 *
 * The list comes from the MIT-licensed package `@zxcvbn-ts/language-common`; `infra/blocklist` generates the data.
 */
export function isCommonPassword(password: string): boolean {
  return isListed(password.normalize('NFKC').toLowerCase());
}
