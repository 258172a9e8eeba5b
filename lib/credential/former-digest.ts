import { decodeBase64, encodeBase64 } from 'bcryptjs';
import { equalBytes } from '../crypto/constant-time.ts';

/**
 * How much of a former password's digest is kept, in bytes: 80 bits of bcrypt's 184. Former passwords are only ever
 * compared, never signed in with: another password passes for one of them with a probability of 2^-80, and is then
 * refused as a new one, or not counted as a guess.
 */
export const formerDigestBytes = 10;

/** As many characters of bcrypt's base64 hold them. */
const formerDigestLength = 14;

const beginning = (digest: string): Uint8Array =>
  Uint8Array.from(decodeBase64(digest.slice(0, formerDigestLength), formerDigestBytes));

/**
 * The bytes of a digest that are kept once its password is a former one.
 * @throws Error for a digest that is shorter, without quoting it
 */
export function shortenDigest(digest: string): Uint8Array {
  const bytes = beginning(digest);
  if (bytes.length !== formerDigestBytes) throw new Error('a digest is too short to be kept');
  return bytes;
}

/** A shortened digest as text, in bcrypt's base64. */
export function formerDigest(bytes: Uint8Array): string {
  return encodeBase64([...bytes], formerDigestBytes);
}

/** Compares a digest with that of a former password, shortened or not yet, in constant time. */
export function isFormerDigest(digest: string | undefined, former: string): boolean {
  return digest !== undefined && equalBytes(shortenDigest(digest), beginning(former));
}
