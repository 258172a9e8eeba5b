import fc from 'fast-check';
import { describeHistory } from '../describe-history.ts';
import { violationsOf } from '../invariants/invariants.ts';
import { beginnings } from '../world/beginnings.ts';
import { anyPlot, playPlot } from './random.ts';

/** Histories of one seed. */
const historiesOfSeed = 250;

/**
 * Plays random histories until there were so many steps, and prints the figures. One that breaks an invariant is
 * shortened and printed, with its seed. @returns whether there was none
 */
export async function simulateRandomly({ steps, seed }: { steps: number; seed?: number }): Promise<boolean> {
  const startedAt = performance.now();
  const all = await beginnings();
  let done = 0;
  let histories = 0;
  const first = seed ?? 1;
  for (let current = first; done < steps; current += 1) {
    const property = fc.asyncProperty(anyPlot(all), async (plot) => {
      const history = await playPlot(plot, all);
      done += history.steps.length;
      histories += 1;
      const violations = await violationsOf(history);
      if (violations.length > 0) throw new Error(describeHistory(history, violations));
    });
    const details = await fc.check(property, { seed: current, numRuns: historiesOfSeed });
    if (details.failed) {
      const [plot] = details.counterexample ?? [];
      console.log(
        `SEED=${current}: after ${details.numRuns} histories, shortened ${details.numShrinks} times`,
      );
      console.log(
        String(
          details.errorInstance instanceof Error ? details.errorInstance.message : details.errorInstance,
        ),
      );
      console.log(JSON.stringify(plot));
      return false;
    }
    // One seed alone is played again.
    if (seed !== undefined) break;
  }
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(
    `random: ${histories.toLocaleString('en')} histories, ${done.toLocaleString('en')} steps, seeds from ${first} on, ${seconds} s, 0 broken`,
  );
  return true;
}
