/** Attempts that were not followed by a success, and when the last one was admitted (ms since the epoch; 0 = never). */
export interface AttemptCount {
  readonly attempts: number;
  readonly lastAt: number;
}

/** Attempts that are judged before the first lock. */
export const freeAttempts = 5;

/**
 * Attempts without a success, over all networks, at which a way of proof is shut (NIST SP 800-63B-4 §3.2.2: no more
 * than 100).
 */
export const mostAttempts = 100;

/** Networks of an owner's last successes that are remembered. */
export const rememberedNetworks = 3;

/**
 * Attempts without a success at which networks that are not remembered find the way of proof shut: for each that can be
 * remembered, {@link freeAttempts} are kept back from the {@link mostAttempts}, so that nobody else can use them up. As
 * many at every door, whether or not any is remembered: strangers can count those that they have, and must not learn by
 * them that there is an account, or how often its owner signs in.
 */
export const shutAt = mostAttempts - rememberedNetworks * freeAttempts;

/**
 * By how much each attempt puts off the moment at which those outstanding are as good as none, in ms: more than the
 * longest lock, so that nobody gains by waiting. It is what bounds the life of counts of names that lead nowhere, and
 * must hold for all names alike, or waiting would tell them apart.
 */
export const lapseMsPerAttempt = 2 * 3_600_000;

/**
 * The count that a network starts from when a door gets contested: one that the owner succeeded from has all of its
 * attempts left but those that it made; of the others, one that had no part in it is admitted at once and then by the
 * schedule, and one that had is on the schedule.
 * @param own the network's own part in what is outstanding
 */
export function countWhenContested(isOwners: boolean, own: AttemptCount): AttemptCount {
  if (isOwners) return own;
  return { attempts: own.attempts > 0 ? freeAttempts : freeAttempts - 1, lastAt: own.lastAt };
}

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
