import type { History, Script } from '../history.ts';
import { type OperationName, operationNames } from '../operations/operations.ts';
import { faultsOf } from '../schedule/outcome.ts';
import type { Fault } from './exhaustive.ts';

/** Two clients, each with one operation. */
export type Pair = readonly [OperationName, OperationName];

/** A burst has too many calls for every order with another one: random histories have that. */
const burst = 'try six wrong codes';

/** Every pair of operations, each with itself too, but for the burst. */
export const pairs: readonly Pair[] = operationNames.flatMap((one, i) =>
  operationNames.slice(one === burst ? i + 1 : i).map((other): Pair => [one, other]),
);

/** Strangers guess, the owner does all else at home. */
const strangers: readonly OperationName[] = ['guess', 'try six wrong codes'];

const networkOf = (operation: OperationName) => (strangers.includes(operation) ? 1 : 0);

/** What two clients do. */
export function scriptsOf(pair: Pair): Script[] {
  return pair.map((operation) => [{ operation, network: networkOf(operation) }]);
}

/** Collects everything that can go wrong once with the calls of histories in which nothing did. */
export class FaultsSeen {
  readonly #faults = new Map<string, Fault>();

  add({ steps }: Pick<History, 'steps'>): void {
    for (const step of steps) {
      for (const outcome of faultsOf(step)) {
        const fault = { actor: step.actor, call: step.call, outcome };
        this.#faults.set(JSON.stringify(fault), fault);
      }
    }
  }

  /** What can go wrong in a pair; of two that are the same operation, with the first. */
  in([one, other]: Pair): Fault[] {
    return [...this.#faults.values()].filter(({ actor }) => one !== other || actor === 0);
  }
}
