import type { Random } from '../random.ts';
import type { Draft } from './draft.ts';
import { bodyMutators } from './mutators/bodies.ts';
import { hawkMutators } from './mutators/hawk.ts';
import { headerMutators } from './mutators/headers.ts';
import { memberMutators } from './mutators/members.ts';
import type { Argument, Loot, Mutator } from './mutators/mutator.ts';
import { targetMutators } from './mutators/targets.ts';

/** A change of a request, as data: the name of its kind and how and where. */
export type Mutation = readonly [kind: string, ...args: Argument[]];

const mutators: Readonly<Record<string, Mutator>> = {
  ...memberMutators,
  ...headerMutators,
  ...targetMutators,
  ...hawkMutators,
  ...bodyMutators,
};

/** The kinds, by how often they are drawn: members lead deepest. */
const wheel: readonly (readonly string[])[] = [
  ...new Array<readonly string[]>(6).fill(Object.keys(memberMutators)),
  ...new Array<readonly string[]>(2).fill(Object.keys(headerMutators)),
  ...new Array<readonly string[]>(2).fill(Object.keys(hawkMutators)),
  ...new Array<readonly string[]>(3).fill(Object.keys(bodyMutators)),
  Object.keys(targetMutators),
];

const mostMutations = 4;

/**
 * Spoils a draft in two to five ways, of which some do nothing to this request, and returns them. Few more often than
 * many, which would hide each other. Every other time the body is spoiled as it is written as well.
 */
export function spoil(draft: Draft, random: Random, loot: Loot): Mutation[] {
  const mutations: Mutation[] = [];
  const add = (kind: string) => {
    const args = mutators[kind]?.draw(random, draft, loot);
    if (args === undefined) return;
    mutations.push([kind, ...args]);
    apply(draft, [kind, ...args], loot);
  };
  for (let left = 2 + random.below(1 + random.below(mostMutations)); left > 0; left -= 1) {
    add(random.pick(random.pick(wheel)));
  }
  if (random.below(2) === 0) add('bytes');
  return mutations;
}

/** Spoils a draft as it was done before. A kind that is no longer known does nothing. */
export function apply(draft: Draft, [kind, ...args]: Mutation, loot: Loot): void {
  mutators[kind]?.apply(draft, args, loot);
}
