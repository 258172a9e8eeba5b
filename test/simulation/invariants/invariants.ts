import type { History } from '../history.ts';
import { startInstance } from '../world/instance.ts';
import { World } from '../world/world.ts';
import { aftermathOf } from './aftermath.ts';
import { attemptInvariants } from './attempts.ts';
import { codeInvariants } from './codes.ts';
import { eventInvariants } from './events.ts';
import type { Invariant } from './invariant.ts';
import { passwordInvariants } from './passwords.ts';
import { truthOf } from './truth.ts';

/** Everything that is true of every history. */
export const invariants: readonly Invariant[] = [
  ...passwordInvariants,
  ...codeInvariants,
  ...attemptInvariants,
  ...eventInvariants,
];

/** An invariant that a history breaks, and how. */
export interface Violation {
  readonly invariant: string;
  readonly how: string;
}

/** What is wrong with a history that was played to its end. */
export async function violationsOf(history: History): Promise<readonly Violation[]> {
  const judge = await startInstance(new World(history.world.state()), 97, history.beginning.settings);
  const truth = await truthOf(history, judge.hasher);
  const after = await aftermathOf(history, truth);
  const evidence = { ...history, truth, after };
  return invariants.flatMap((invariant) => {
    const how = invariant.check(evidence);
    return how === undefined ? [] : [{ invariant: invariant.name, how }];
  });
}
