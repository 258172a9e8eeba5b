/**
 * Makes sure that something is how long (ms) a former key or secret may go on working.
 * @throws RangeError when it is not a whole number of milliseconds from 0 up
 */
export function requireOverlap(overlapMs: number): void {
  if (Number.isSafeInteger(overlapMs) && overlapMs >= 0) return;
  throw new RangeError('The overlap must be a whole number of milliseconds from 0 up.');
}
