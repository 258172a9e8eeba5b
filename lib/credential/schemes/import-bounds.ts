/**
 * The most work that a hash from another system may ask for when it is imported: each parameter alone may be as the
 * scheme says, but their product decides how long one verification holds a function. The bounds are near
 * what a bcrypt of the highest cost takes. Measured on one core of an x86-64 with SHA extensions (Node 24), where that
 * is 970 ms: at its bound PBKDF2 takes 690 ms (SHA-1), 460 ms (SHA-256) and 790 ms (SHA-512), scrypt 940 ms and
 * Argon2id 740 ms.
 */
export const mostWork = {
  /** The base-2 logarithm of the rounds. */
  bcrypt: { cost: 14 },
  /** Iterations × blocks of output (RFC 8018 §5.2): each block takes all the iterations again. */
  pbkdf2: { sha1: 6_000_000, sha256: 4_000_000, sha512: 2_000_000 },
  /** N·r·p. */
  scrypt: 4 * 2 ** 20,
  /** Memory in KiB × passes. More lanes are no more work. */
  argon2id: 8 * 128 * 1024,
} as const;

/** Longer salts than this, in bytes, make nothing safer and only fill the account's item. */
const longestSalt = 64;

/** Whether a salt of `bytes` is one that is taken over; the least is the scheme's own. */
export function isSaltLength(bytes: number, least: number): boolean {
  return bytes >= least && bytes <= longestSalt;
}
