import type { Ended, Planned } from '../wire/fault-plan.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';
import type { Verdict } from './verdict.ts';

/**
 * How the instance that meets the faults came to be: just now, so that its first call is for the key ring; or long
 * enough ago that it reads the ring again.
 */
export type Start = 'cold' | 'stale';

/** What a use case is to meet. */
export interface Meeting {
  readonly start: Start;
  /** The faults; the second one is met by a call which puts things in order behind the first. */
  readonly planned: readonly Planned[];
  /** How often in a row, each time in a further instance. */
  readonly times: number;
}

/** What became of a use case: its calls, and the verdict. */
export interface Outcome extends Ended {
  readonly verdict: Verdict;
}

/** What a function of `serverless.yml` is there for, as the matrix runs it. */
export interface UseCase {
  readonly name: string;
  /** The function's name in `serverless.yml`. */
  readonly functionName: string;
  /** Whether it makes sense to meet the same fault several times in a row before all is well again. */
  readonly isRepeated: boolean;
  /** Whether it makes calls at the same time: then their order is another one each time. */
  readonly isParallel: boolean;
  /** Runs it, and judges what is promised whatever it met. */
  run(wire: FaultyWire, meeting: Meeting): Promise<Outcome>;
}
