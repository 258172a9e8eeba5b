import { describeHistory } from '../describe-history.ts';
import type { History } from '../history.ts';
import { type Violation, violationsOf } from '../invariants/invariants.ts';
import type { Beginning } from '../world/beginnings.ts';
import { type Counts, everyHistory, type Fault } from './exhaustive.ts';
import { FaultsSeen, type Pair, scriptsOf } from './pairs.ts';

/** A history that breaks an invariant. */
export interface Broken {
  readonly violations: readonly Violation[];
  /** For people. */
  readonly history: string;
}

/** What became of a pair. */
export interface PairReport extends Counts {
  readonly pair: Pair;
  readonly beginning: string;
  /** Families of histories: one without a fault, and one for each that can happen. */
  readonly families: number;
  /** The first history that breaks an invariant. */
  readonly broken: Broken | undefined;
}

/** Plays every history of a pair, with at most one fault in each, until one breaks an invariant. */
export async function runPair(beginning: Beginning, pair: Pair, withFaults: boolean): Promise<PairReport> {
  const counts: Counts = { histories: 0, pruned: 0, steps: 0 };
  const scripts = scriptsOf(pair);
  const seen = new FaultsSeen();
  const check = async (
    fault?: Fault,
    onHistory?: (history: History) => void,
  ): Promise<Broken | undefined> => {
    for await (const history of everyHistory(beginning, scripts, counts, fault)) {
      onHistory?.(history);
      const violations = await violationsOf(history);
      if (violations.length > 0) return { violations, history: describeHistory(history, violations) };
    }
    return undefined;
  };
  let broken = await check(undefined, (history) => seen.add(history));
  // Two that have no order in which it matters who is first are covered by what else each is paired with.
  const faults = withFaults && counts.histories > 1 ? seen.in(pair) : [];
  for (const fault of faults) broken ??= await check(fault);
  return { pair, beginning: beginning.name, families: faults.length + 1, ...counts, broken };
}
