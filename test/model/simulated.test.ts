import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { everyHistory } from '../simulation/explore/exhaustive.ts';
import { type Pair, scriptsOf } from '../simulation/explore/pairs.ts';
import { anyPlot, type Plot, playPlot } from '../simulation/explore/random.ts';
import type { History } from '../simulation/history.ts';
import { flaws } from '../simulation/invariants/flaws.ts';
import { violationsOf } from '../simulation/invariants/invariants.ts';
import { type OperationName, operationNames } from '../simulation/operations/operations.ts';
import { faultsOf, type Outcome } from '../simulation/schedule/outcome.ts';
import { type Beginning, beginnings } from '../simulation/world/beginnings.ts';
import { replay } from './trace/replay.ts';
import { eventsOfHistory } from './trace/simulated.ts';

// Plots name their beginnings, which are made only when the tests run.
const beginningsToBe = ['calm', 'contested', 'stale', 'of an older cost'].map(
  (name) => ({ name }) as Beginning,
);

let all: readonly Beginning[] = [];
beforeAll(async () => {
  all = await beginnings();
});

const beginningNamed = (name: string): Beginning => {
  const found = all.find((beginning) => beginning.name === name);
  if (!found) throw new Error(`no beginning ${name}`);
  return found;
};

/** What writes nothing to the counts and the account but what the model has. */
const covered: readonly OperationName[] = [
  'guess',
  'sign in',
  'change',
  'sign in with the replaced password',
];

/** A plot with operations that are covered in place of all others. */
const coveredOnly = (plot: Plot): Plot => ({
  ...plot,
  scripts: plot.scripts.map((script) =>
    script.map((asked) => {
      const operation = covered[operationNames.indexOf(asked.operation) % covered.length] ?? 'guess';
      return { ...asked, operation };
    }),
  ),
});

const withoutFaults = (plot: Plot): Plot => ({
  ...plot,
  schedule: plot.schedule.map(([pick]) => [pick, 0] as const),
});

/** The same plots each time. */
function plots(seed: number, count: number): [number, Plot][] {
  return fc
    .sample(anyPlot(beginningsToBe).map(coveredOnly), { seed, numRuns: count })
    .map((plot, i) => [i + 1, plot]);
}

describe('The model goes the way of a simulated history', () => {
  it.each(plots(1, 24))('without faults: %i', async (_, plot) => {
    const events = eventsOfHistory(await playPlot(withoutFaults(plot), all));
    expect(events.length).toBeGreaterThan(2);
    expect(await replay(events)).toEqual({ accepted: true });
  });

  const faulty = plots(3, 64);

  it.each(faulty)('with faults: %i', async (_, plot) => {
    const history = await playPlot(plot, all);
    expect(await replay(eventsOfHistory(history))).toEqual({ accepted: true });
  });

  it('has every fault of a write among them', async () => {
    const seen = new Set<Outcome>();
    for (const [, plot] of faulty) {
      const { steps } = await playPlot(plot, all);
      for (const { to, writes, outcome } of steps) {
        if (to === 'database' && writes.length > 0) seen.add(outcome);
      }
    }
    expect(faultsOf({ to: 'database', writes: ['an item'] }).filter((fault) => !seen.has(fault))).toEqual([]);
  });
});

/** The first history of a pair that breaks an invariant. */
async function brokenHistory(beginning: Beginning, pair: Pair): Promise<History> {
  const counts = { histories: 0, pruned: 0, steps: 0 };
  for await (const history of everyHistory(beginning, scriptsOf(pair), counts)) {
    if ((await violationsOf(history)).length > 0) return history;
  }
  throw new Error('nothing is broken');
}

describe('The model forbids what breaks an invariant', () => {
  it.each([
    { when: 'a network is admitted whatever its count says', step: 'networkAdmit' },
    { when: 'a change does not look at the version', step: 'change' },
  ])('$when', async ({ when, step }) => {
    const planted = flaws.find((one) => one.when === when);
    if (!planted) throw new Error(`no flaw ${when}`);
    const { beginning = 'calm', pair, flaw } = planted;
    const history = await brokenHistory({ ...beginningNamed(beginning), flaw }, pair);
    expect(await replay(eventsOfHistory(history))).toMatchObject({
      accepted: false,
      event: { step, done: true },
    });
  });
});
