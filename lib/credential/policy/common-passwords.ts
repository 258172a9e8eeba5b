import { commonPasswords } from './common-passwords.data.ts';
import { passwordProbe } from './password-probe.ts';

const fingerprints = Buffer.from(commonPasswords.fingerprints, 'base64');

const fingerprintAt = (slot: number): number => fingerprints.readUInt16LE(2 * slot);

/**
 * Tells whether a password is on the blocklist of common passwords (NIST SP 800-63B-4 §3.1.1.2), ignoring case and
 * Unicode compatibility forms.
 *
 * Every listed password is found. An unlisted one is taken for a listed one with probability 2⁻¹⁶ (1 in 65,536):
 * its owner picks another, and in return the list costs 16 bits for each slot instead of its text.
 * Whatever the password, the answer takes one hash and three reads, so its time tells nothing about the list.
 *
 * The list comes from the MIT-licensed package `@zxcvbn-ts/language-common`; `infra/blocklist` generates the data.
 */
export function isCommonPassword(password: string): boolean {
  const { slots, fingerprint } = passwordProbe(password, commonPasswords);
  const [first, second, third] = slots;
  return (fingerprintAt(first) ^ fingerprintAt(second) ^ fingerprintAt(third)) === fingerprint;
}
