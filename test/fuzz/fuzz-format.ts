import { FormatError } from '../../lib/formats/format-error.ts';
import type { FormatTarget } from './format-targets.ts';
import { hostileBody } from './mutate.ts';
import { seededRandom } from './random.ts';

/** What a run found. */
export interface FuzzResult {
  /** Bodies that were decoded, and bodies that were refused properly. */
  readonly accepted: number;
  readonly refused: number;
  /** Bodies in hexadecimal that broke a promise of the format, each with the promise. */
  readonly failures: readonly string[];
  /** The longest time that one body took, in the unit of the clock. */
  readonly slowest: number;
}

/**
 * Decodes hostile bodies and checks what a format promises of any bytes: a record without a prototype or a FormatError
 * that quotes nothing. The same seed gives the same bodies.
 *
 * @param now a clock, to find the slowest body; without one the time is 0
 */
export function fuzzFormat(target: FormatTarget, count: number, seed: number, now = () => 0): FuzzResult {
  const random = seededRandom(seed);
  const failures: string[] = [];
  let accepted = 0;
  let refused = 0;
  let slowest = 0;
  for (let run = 0; run < count; run++) {
    const raw = hostileBody(target.seeds, target.tokens, random);
    const body = target.repair !== undefined && random.below(2) === 0 ? target.repair(raw) : raw;
    const start = now();
    try {
      const record = target.format.decode(body);
      if (Object.getPrototypeOf(record) !== null) failures.push(`prototype: ${body.toString('hex')}`);
      else accepted++;
    } catch (error) {
      if (isProper(error)) refused++;
      else failures.push(`${String(error)}: ${body.toString('hex')}`);
    }
    slowest = Math.max(slowest, now() - start);
  }
  return { accepted, refused, failures, slowest };
}

function isProper(error: unknown): boolean {
  return (
    error instanceof FormatError &&
    error.message === new FormatError(error.reason).message &&
    error.cause === undefined
  );
}
