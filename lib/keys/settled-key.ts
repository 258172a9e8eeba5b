import { settlingMs } from './timing.ts';

/**
 * Of the keys that may be used, newest first, the one to use at `now` (ms): the newest that every process can know
 * by then, else the oldest, so that a rotation that retires the former key at once, because it leaked, puts the new
 * one to work at once. Undefined when there is none.
 */
export function settledKey<K extends { readonly createdAt: number }>(
  keys: readonly K[],
  now: number,
): K | undefined {
  return keys.find(({ createdAt }) => createdAt + settlingMs <= now) ?? keys.at(-1);
}
