import { median } from '../bench/median.ts';
import type { Class, OneAnswer } from './endpoints.ts';
import type { MeasuredService } from './measured-service.ts';
import type { Work } from './work.ts';

/** What one kind of people costs at an endpoint. */
export interface ClassCost {
  readonly name: string;
  /** Every work that was counted, as a text; one unless it varies. */
  readonly counted: readonly string[];
  /** The rounds of bcrypt in it, of every sample. */
  readonly rounds: readonly number[];
  /** Median of the CPU time of a request, in µs. */
  readonly cpu: number;
}

const warmUp = 5;
/** Garbage is collected between samples, so that nobody's sample has to do it for others. */
const samplesPerCollection = 25;

/**
 * Measures every kind of people at an endpoint, one after the other and again from the first, so that whatever slows the
 * machine slows all of them.
 * @param samples of each kind
 */
export async function costsOf(
  { classes }: OneAnswer,
  samples: number,
  { measure }: MeasuredService,
  collectGarbage: () => void,
): Promise<ClassCost[]> {
  const names = Object.keys(classes);
  const taken = new Map(names.map((name) => [name, [] as Work[]]));
  for (let round = -warmUp; round < samples; round += 1) {
    if (round % samplesPerCollection === 0) collectGarbage();
    // Turned round, so that none always comes after the same one.
    const order = names.map((_, i) => names[(i + Math.abs(round)) % names.length] ?? '');
    for (const name of order) {
      const act = await (classes[name] as Class)();
      const work = await measure(act);
      if (round >= 0) taken.get(name)?.push(work);
    }
  }
  return [...taken].map(([name, works]) => ({
    name,
    counted: [...new Set(works.map(spell))],
    rounds: [...new Set(works.map(({ rounds }) => rounds))],
    cpu: median(works.map(({ cpu }) => cpu)),
  }));
}

function spell({ rounds, calls }: Work): string {
  const kinds = [...new Set(calls)].toSorted();
  const counts = kinds.map((kind) => `${calls.filter((call) => call === kind).length} ${kind}`);
  return [`${rounds} rounds`, ...counts].join(', ');
}
