import type { Account } from '../../../lib/credential/account.ts';
import type { AccountState, History, Report } from '../history.ts';
import type { Aftermath } from './aftermath.ts';
import type { Truth } from './truth.ts';

/** What an invariant is checked on: a history that was played to its end, and what was found out afterwards. */
export interface Evidence extends History {
  readonly truth: Truth;
  readonly after: Aftermath;
}

/** Something that is true of every history. */
export interface Invariant {
  readonly name: string;
  /** The promise of the design that it holds. */
  readonly promise: string;
  /** What is wrong; undefined when nothing is. */
  check(evidence: Evidence): string | undefined;
}

/**
 * The states that an account had while an operation was under way: from the one that its first call for the account
 * found. What it did before commutes with every change of the account, so it could as well have begun then, and the
 * exhaustive mode plays no further history in which it does.
 */
export function statesDuring(evidence: Evidence, { actor, began, ended }: Report): AccountState[] {
  const { states, steps, world, beginning } = evidence;
  const account = world.accountResource(beginning.ownerId);
  const last = ended ?? steps.length;
  const touch = steps.findIndex(
    (step, i) => i >= began && i < last && step.actor === actor && step.reads.includes(account),
  );
  const first = states.findLastIndex(({ step }) => step <= (touch < 0 ? began : touch));
  return states.slice(Math.max(first, 0)).filter(({ step }) => step <= last);
}

/**
 * What an account's tokens and codes are good under. Said here once more: an oracle that is the code under test is right
 * whatever that does.
 */
export function goodUnder({ version, tokenEnds = 0 }: Pick<Account, 'version' | 'tokenEnds'>): number {
  return version + tokenEnds;
}

/** An operation, for people. */
export function nameOf({ actor, asked }: Report): string {
  return `"${asked.operation}" of client ${actor}`;
}

/** Outcomes after which nobody knows what was done: the caller was told of a fault of ours, or nothing. */
const unknownOutcomes: readonly string[] = ['internal', 'unavailable', 'nothing'];

/** Whether a caller was told for certain that it was not done. */
export function isRefused({ told }: Report): boolean {
  return told !== 'ok' && !unknownOutcomes.includes(told);
}
