/**
 * How long a new key is in the ring before anything is made with it, in ms. A process that meets something made with
 * a key it does not know reads the ring again, but at most once a minute; one that has just done so for another
 * reason must have found the key then. The second minute is for clocks that disagree.
 */
const settleMs = 2 * 60_000;

/**
 * Of the keys that may be used, newest first, the one to use at `now` (ms): the newest that every process can know
 * by then, else the oldest, so that a rotation that retires the former key at once, because it leaked, puts the new
 * one to work at once. Undefined when there is none.
 */
export function settledKey<K extends { readonly createdAt: number }>(
  keys: readonly K[],
  now: number,
): K | undefined {
  return keys.find(({ createdAt }) => createdAt + settleMs <= now) ?? keys.at(-1);
}
