import { commonMd5s } from './common-md5s.data.ts';
import { openFilter } from './open-filter.ts';

const isListed = openFilter(commonMd5s);

/**
 * Tells whether an MD5 is that of a password on the blocklist (NIST SP 800-63B-4 §3.1.1.2) in one of its usual
 * spellings; MD5 has no salt, so each has one MD5 only. Passwords too short for any policy are on this list as well: no
 * rule on length sees through an MD5. Other spellings, `pASSWORD`, are found in plain text only.
 *
 * Every listed MD5 is found; any other is taken for a listed one with probability 2⁻¹⁶ (1 in 65,536).
 * @param hex 32 lower-case hex digits
 */
export function isCommonMd5(hex: string): boolean {
  return isListed(hex);
}
