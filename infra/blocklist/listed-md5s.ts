import { usualSpellings } from '../../lib/credential/policy/usual-spellings.ts';
import { plainSecret, toMd5 } from '../../lib/credential/secret.ts';
import { listedPasswords, listedShortPasswords } from './listed-passwords.ts';

/**
 * The MD5 of each password of the blocklist, and of shorter ones, in its usual spellings; distinct, in lower-case hex.
 * @throws Error as {@link listedPasswords}
 */
export function listedMd5s(): string[] {
  const spellings = [...listedPasswords(), ...listedShortPasswords()].flatMap(usualSpellings);
  return [...new Set(spellings)].map((text) => toMd5(plainSecret(text)).hex);
}
