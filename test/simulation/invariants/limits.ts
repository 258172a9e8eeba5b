/**
 * The limits of design.md, "Attempts" and "Codes", said here once more: an oracle that reads them from the code under
 * test is right whatever that says. Times are in ms.
 */

/** Attempts of everybody, or of a network that the owner succeeded from, before the first lock. */
export const freeAttempts = 5;

/** Failures in a row at which a way of proof is shut to everybody. */
export const mostAttempts = 100;

/** After so long without an attempt, those outstanding may be as good as none. */
export const lapseMs = 2 * 3_600_000;

/** Tries at one code: from a network, and in all. */
export const triesPerNetwork = 5;
export const triesPerCode = 25;

/** How long a code is good. */
export const codeLifetimeMs = 5 * 60_000;

/**
 * The least that a network waits which has made so many attempts at a contested door: 30 s, doubling with each after the
 * fifth, at most 1 h; half of it, because attempts of others may be among those that it has by this count.
 */
export function leastLockMs(attempts: number): number {
  if (attempts <= freeAttempts) return 30_000;
  return Math.min(30_000 * 2 ** (attempts - freeAttempts), 3_600_000) / 2;
}
