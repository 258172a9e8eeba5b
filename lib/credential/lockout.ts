/**
 * Whose failures are counted, and at what. Callers without and with a valid token are counted apart, so that a
 * stranger who guesses at sign-in cannot lock a signed-in user out of changing the password; passwords and codes
 * are counted apart, so that who has forgotten the one can still use the other.
 */
export const attemptChannels = ['anonymous', 'signedIn', 'anonymousCode', 'signedInCode'] as const;

/** One of {@link attemptChannels}. */
export type AttemptChannel = (typeof attemptChannels)[number];

/** Attempts since the last success, and when the last one was admitted (ms since the epoch; 0 = never). */
export interface AttemptCount {
  readonly attempts: number;
  readonly lastAt: number;
}

/** Nothing tried yet. */
export const noAttempts: AttemptCount = { attempts: 0, lastAt: 0 };

/** No attempts on any channel. */
export const noAttemptsAtAll: Readonly<Record<AttemptChannel, AttemptCount>> = {
  anonymous: noAttempts,
  signedIn: noAttempts,
  anonymousCode: noAttempts,
  signedInCode: noAttempts,
};

/** Attempts that are judged before the first lock. */
export const freeAttempts = 5;
const firstLockMs = 30_000;
const longestLockMs = 3_600_000;

/**
 * How long the lock lasts after this many attempts without success, in ms: nothing before the fifth, then
 * 30 s, doubling with each further failure, at most one hour.
 */
export function lockMs(attempts: number): number {
  if (attempts < freeAttempts) return 0;
  // Beyond 2^7 the cap holds anyway; the exponent is bounded so that a huge count cannot overflow to Infinity.
  return Math.min(firstLockMs * 2 ** Math.min(attempts - freeAttempts, 7), longestLockMs);
}

/** When the next attempt is admitted, in ms since the epoch; 0 = now. */
export function lockedUntil(count: AttemptCount): number {
  const wait = lockMs(count.attempts);
  return wait === 0 ? 0 : count.lastAt + wait;
}

/** Whether an attempt made at `now` (ms) is judged at all. */
export function isAdmitted(count: AttemptCount, now: number): boolean {
  return lockedUntil(count) <= now;
}

/** One line of {@link lockSchedule}: with `attempts` (or, on the last line, more) on the count, wait `lockMs`. */
export interface LockStep {
  readonly attempts: number;
  readonly lockMs: number;
  readonly andMore: boolean;
}

/**
 * {@link lockMs} as a table, for stores that must decide admission inside one conditional write: below
 * {@link freeAttempts} there is no wait, each line is the wait for one count, the last line holds for all above.
 */
export const lockSchedule: readonly LockStep[] = (() => {
  const steps: LockStep[] = [];
  for (let attempts = freeAttempts; ; attempts += 1) {
    const wait = lockMs(attempts);
    steps.push({ attempts, lockMs: wait, andMore: wait === longestLockMs });
    if (wait === longestLockMs) return steps;
  }
})();
