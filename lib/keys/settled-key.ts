import { settlingMs } from './timing.ts';

/** What decides when a key is used: both ms since the epoch. */
interface DatedKey {
  readonly createdAt: number;
  readonly retiresAt?: number | undefined;
}

/**
 * Of the keys that may be used, newest first, the one to use at `now` (ms): the newest that every process can know
 * by then, else the oldest, so that a rotation that retires the former key at once, because it leaked, puts the new
 * one to work at once. Undefined when there is none.
 */
export function settledKey<K extends DatedKey>(keys: readonly K[], now: number): K | undefined {
  return keys.find(({ createdAt }) => createdAt + settlingMs <= now) ?? keys.at(-1);
}

/**
 * The key to make something with at `now` that must be good until `until` (both ms): the settled one of those that
 * outlive it, so that a rotation makes nothing void before its time. Undefined when none outlives it.
 */
export function lastingKey<K extends DatedKey>(
  keys: readonly K[],
  now: number,
  until: number,
): K | undefined {
  return settledKey(
    keys.filter(({ retiresAt }) => retiresAt === undefined || until <= retiresAt),
    now,
  );
}
