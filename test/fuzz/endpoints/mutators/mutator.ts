import type { Random } from '../../random.ts';
import type { Draft } from '../draft.ts';

/** What a mutation is told: how and where, so that it does the same to every draft of that shape. */
export type Argument = string | number;

/** What mutations take from a fixture: values that belong somewhere else, by name. */
export interface Loot {
  /** Passwords, codes, tokens, notes and names: the account's own and another one's. */
  readonly values: Readonly<Record<string, string>>;
}

/** One way to spoil a request. */
export interface Mutator {
  /** Arguments for this draft; undefined when there is nothing to spoil. */
  draw(random: Random, draft: Draft, loot: Loot): Argument[] | undefined;
  /** Spoils the draft; one that has nothing of the kind stays as it is. */
  apply(draft: Draft, args: readonly Argument[], loot: Loot): void;
}

/** A place in something that is yet to be written, as text and byte edits take it. */
export function anywhere(random: Random): number {
  return random.below(65_536);
}
