import type { AccountId } from '../account.ts';
import type { Network } from '../sources/network.ts';

/** Whether whoever tries has shown a live token. The two are counted apart: strangers have none. */
export const callerKinds = ['anonymous', 'signedIn'] as const;

/** One of {@link callerKinds}. */
export type CallerKind = (typeof callerKinds)[number];

/** One way of proof of one account, for one kind of caller: what attempts are counted on. */
export interface Door {
  /** The account, or an id that no account has, derived from a name that leads nowhere. */
  readonly subject: AccountId;
  readonly caller: CallerKind;
  /** What the counts are of. They end with it: see `epochOf`. */
  readonly epoch: string;
  /** False for a name that leads nowhere: what is counted on it is kept no longer than it matters. */
  readonly exists: boolean;
}

/** An attempt that was counted and may be judged. */
export interface CountedAttempt {
  readonly door: Door;
  readonly network: Network;
  readonly id: string;
  /** The failures since one success and before the next; the attempt counts for no other. */
  readonly run: string;
  /** Whether it was counted where everybody is, or, being contested, on its network's count. */
  readonly isContested: boolean;
  /** The networks of the owner's last successes, as the store names them, newest first. */
  readonly remembered: readonly string[];
}

/** The answer to {@link AttemptCounts.count}. */
export type Admission =
  | { readonly admitted: true; readonly attempt: CountedAttempt }
  | { readonly admitted: false; readonly reason: 'locked' | 'shut' };

/** What an operator sees of a door. Times are ms since the epoch. */
export interface DoorState {
  /** Attempts without a success, over all networks. */
  readonly attempts: number;
  /** Whether networks from which the owner has not succeeded lately are now admitted one by one. */
  readonly isContested: boolean;
  readonly isShut: boolean;
  readonly lastAttemptAt?: number;
  readonly lastSuccessAt?: number;
}

/**
 * Counts attempts at passwords before they are judged. Counting and admitting are one atomic step: however many
 * attempts race, no more are admitted than `lockout.ts` allows. Nothing here reads or writes an account.
 */
export interface AttemptCounts {
  /**
   * Counts an attempt, or refuses it. With fewer than `freeAttempts` outstanding everybody is admitted; from then on each
   * network by a schedule of its own, one that the owner succeeded from after `freeAttempts` of its own; at `shutAt`
   * none but such, and at `mostAttempts` nobody.
   * @param from.owners a network that the owner is known to have succeeded from, beside those remembered here
   * @param now ms since the epoch
   */
  count(
    door: Door,
    from: { readonly network: Network; readonly owners?: Network | undefined },
    now: number,
  ): Promise<Admission>;

  /** Ends the failures of a door after a right proof, and remembers the network that it came from. */
  succeed(attempt: CountedAttempt, now: number): Promise<void>;

  /** Takes back an attempt that turned out not to be a guess. Idempotent; nothing after a success in between. */
  refund(attempt: CountedAttempt): Promise<void>;

  /** Undefined for a door that nobody has tried. */
  read(door: Door, now: number): Promise<DoorState | undefined>;
}
