import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ask, type Finding, type Place, runTests } from './catchers.ts';
import type { Mutant } from './mutant.ts';

/** What became of a mutant. */
export type Outcome =
  | { readonly mutant: Mutant; readonly caughtBy: string }
  | { readonly mutant: Mutant; readonly survived: string };

/**
 * Looks for the first that notices a defect which is in its file at `place`: the catcher that the list names, and no
 * other; while it names none, ever more tests.
 */
export async function catchMutant(place: Place, mutant: Mutant): Promise<Outcome> {
  const { caughtBy } = mutant;
  if (caughtBy !== undefined) {
    const { fault } = await ask(place, caughtBy);
    const named = typeof caughtBy === 'object' ? `npm run ${caughtBy.script}` : caughtBy;
    return fault === undefined ? { mutant, survived: named } : { mutant, caughtBy: fault };
  }
  for (const search of searches(place, mutant)) {
    const { fault } = await search();
    if (fault !== undefined) return { mutant, caughtBy: fault };
  }
  return { mutant, survived: 'everything' };
}

/** The nearest first: the test of the file itself, what imports it, then all tests, then the long ones. */
function searches(place: Place, { file }: Mutant): (() => Promise<Finding>)[] {
  const own = file.replace(/^lib\//, 'test/unit/').replace(/\.ts$/, '.test.ts');
  const steps: string[][] = [['test/unit', 'test/house', 'test/standards'], [], ['--mode', 'long']];
  return [
    ...(existsSync(join(place.root, own)) ? [() => ask(place, own)] : []),
    ...steps.map((args) => () => runTests(place, args)),
  ];
}
