import type { Asked } from './commands.ts';
import type { Counted } from './doors.ts';
import type { AccountState, CodeDoor, State } from './state.ts';

/** What a command comes to, in the words of the core. */
export type Outcome =
  | 'ok'
  | 'wrong_password'
  | 'account_locked'
  | 'account_frozen'
  | 'token_invalid'
  | 'same_password'
  | 'reused_password'
  | 'outdated'
  | 'wrong_code'
  | 'spent_code'
  | 'invalid_note'
  | 'too_many_requests';

/** A step of a command that is one read or one write of the service. */
export type StepName =
  | 'read'
  | 'count'
  | 'refundAttempt'
  | 'succeed'
  | 'write'
  | 'takeSlot'
  | 'takeOwnSlot'
  | 'prepare'
  | 'deliver'
  | 'tryCode'
  | 'refundTry'
  | 'isLatest';

/** How far a command is: the step that it takes next, and what it has seen. */
export interface Progress {
  readonly at: StepName | 'done';
  readonly seen?: AccountState;
  readonly counted?: Counted;
  readonly outcome?: Outcome;
}

/** The states that a step may lead to. */
export type Next = readonly { readonly state: State; readonly progress: Progress }[];

/** Takes a step. @param now ms since the epoch */
export type Step = (state: State, progress: Progress, command: Asked, now: number) => Next;

/** Goes on from a state. */
export const goOn = (state: State, progress: Progress): Next => [{ state, progress }];

/** Ends with an outcome. */
export const end = (state: State, progress: Progress, outcome: Outcome): Next =>
  goOn(state, { ...progress, at: 'done', outcome });

/** The account as the command has read it. */
export function seenBy({ seen }: Progress): AccountState {
  if (!seen) throw new Error('the account was not read');
  return seen;
}

/** The attempt that was counted for the command. */
export function countedBy({ counted }: Progress): Counted {
  if (!counted) throw new Error('the attempt was not counted');
  return counted;
}

/** The codes of a purpose. */
export function codesOf(state: State, purpose: keyof State['codes']): CodeDoor {
  return state.codes[purpose] ?? { tries: {}, open: {} };
}

/** Why a new password is refused, by what was read. */
export function faultOf(next: string, { current, history }: AccountState): Outcome | undefined {
  if (next === current) return 'same_password';
  return history.includes(next) ? 'reused_password' : undefined;
}
