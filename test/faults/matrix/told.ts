import { namesOf, type OutboundCall } from '../wire/call.ts';
import type { Ended } from '../wire/fault-plan.ts';
import { type Fault, isAnswered } from '../wire/faults.ts';

/** What a caller is told: that all is done, that the fault is the service's, or what nobody promised. */
export type Told = 'done' | 'fault' | `unexpected: ${string}`;

/** What a caller is to be told; either where the service reaches nobody any more, and so nobody may hear of it. */
export type ToBeTold = 'done' | 'fault' | 'either';

/** Which calls of a use case it does without, by their names as a table shows them. */
export interface Needs {
  /** Calls whose failure changes nothing of the answer. */
  readonly spared: readonly string[];
  /** The call that does what is asked for: when it had its effect, the caller is told so. */
  readonly decisive?: string;
}

/**
 * What the caller of a request is to be told.
 * @param faults those that were planned, in order
 */
export function toBeTold({ calls, met }: Ended, faults: readonly Fault[], needs: Needs): ToBeTold {
  const [first, second] = met;
  const [fault, faultOfSecond] = faults;
  if (!first || !fault) return 'done';
  if (fault.later !== 'pass') return 'either';
  // Read once more by the request when the start could not.
  if (first.to === 'keyRing') {
    return !second || !faultOfSecond || isAnswered(faultOfSecond, second) ? 'done' : 'fault';
  }
  if (isAnswered(fault, first)) return 'done';
  const name = nameIn(calls, first);
  if (needs.spared.includes(name)) return 'done';
  if (name !== needs.decisive || !arrivedInTime(fault, first)) return 'fault';
  // It looks up what became of it; unless that fails as well.
  return second ? 'either' : 'done';
}

/** Whether somebody is left to put things in order: who is dead, or reaches nobody, cannot. */
export function isHelpless({ met }: Ended, faults: readonly Fault[]): boolean {
  const [, second] = met;
  const [fault, faultOfSecond] = faults;
  const isUnsettled = second && faultOfSecond && !isAnswered(faultOfSecond, second);
  return (fault && fault.later !== 'pass') || Boolean(isUnsettled) || Boolean(fault?.arrivesLate);
}

/** Whether any call went without its answer, or came again behind all others: otherwise nothing is inevitable. */
export function isExcused({ met }: Ended, faults: readonly Fault[]): boolean {
  return met.some((call, i) => {
    const fault = faults[i];
    return fault && (fault.later !== 'pass' || fault.arrivesLate || !isAnswered(fault, call));
  });
}

function arrivedInTime({ tries }: Fault, { mayRepeat }: OutboundCall): boolean {
  return (mayRepeat ? tries : tries.slice(0, 1)).includes('lose');
}

function nameIn(calls: readonly OutboundCall[], { id }: OutboundCall): string {
  return namesOf(calls)[calls.findIndex((call) => call.id === id)] ?? '';
}
