import fc from 'fast-check';
import { type Choose, type History, play, type Script } from '../history.ts';
import { operationNames } from '../operations/operations.ts';
import { faultsOf } from '../schedule/outcome.ts';
import type { Beginning } from '../world/beginnings.ts';

/** Everything that a random history depends on, so that it can be written down and played again. */
export interface Plot {
  /** The name of its beginning. */
  readonly beginning: string;
  readonly scripts: readonly Script[];
  /**
   * One entry a step: which of the waiting calls is taken, and what goes wrong with it (nothing at 0), both modulo what
   * there is. When they are used up, the first one that waits is done.
   */
  readonly schedule: readonly (readonly [pick: number, fault: number])[];
}

/** Steps that are chosen in one history, at most. */
export const mostSteps = 60;

const minute = 60_000;

const asked = fc.record(
  {
    operation: fc.constantFrom(...operationNames),
    network: fc.constantFrom(0, 0, 1, 2, 3),
    after: fc.constantFrom(1_000, 31_000, minute, 6 * minute, 61 * minute),
  },
  { requiredKeys: ['operation', 'network'] },
);

const entry = fc.tuple(
  fc.nat(15),
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 7 }) },
  ),
);

/** Any history of up to eight clients. */
export function anyPlot(beginnings: readonly Beginning[]): fc.Arbitrary<Plot> {
  return fc.record({
    beginning: fc.constantFrom(...beginnings.map(({ name }) => name)),
    scripts: fc.array(fc.array(asked, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
    schedule: fc.array(entry, { maxLength: mostSteps, size: 'max' }),
  });
}

/** What chooses the steps that a plot says. */
function following({ schedule }: Plot): Choose {
  let at = 0;
  return (waiting) => {
    const [pick, fault] = schedule[at] ?? [0, 0];
    at += 1;
    const step = waiting[pick % waiting.length];
    if (!step) return undefined;
    // What arrives late does so and nothing else.
    const faults = fault === 0 || step.actor < 0 ? [] : faultsOf(step);
    return { ...step, outcome: faults[fault % faults.length] ?? 'done' };
  };
}

/** Plays a plot. */
export async function playPlot(plot: Plot, beginnings: readonly Beginning[], seed = 0): Promise<History> {
  const beginning = beginnings.find(({ name }) => name === plot.beginning);
  if (!beginning) throw new Error(`no beginning ${plot.beginning}`);
  return play(beginning, plot.scripts, following(plot), seed);
}
