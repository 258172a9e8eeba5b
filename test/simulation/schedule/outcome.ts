import type { Call, Destination } from './call.ts';

/**
 * What becomes of a call:
 *
 * - `done`: it takes effect and is answered;
 * - `refused`: it takes no effect, and the caller hears so (an error of the service, throttling, no connection);
 * - `lost`: it takes effect, and the caller hears nothing until its patience is over;
 * - `again`: it takes effect, its answer is lost, and the client library makes it once more;
 * - `late`: the caller gives up hearing nothing, and it takes effect only then;
 * - `overtaken`: it is late, and the client library's second try is answered before it;
 * - `killed before`, `killed after`: the process that made it dies there, without or with its effect.
 */
export type Outcome =
  | 'done'
  | 'refused'
  | 'lost'
  | 'again'
  | 'late'
  | 'overtaken'
  | 'killed before'
  | 'killed after';

/** All that can go wrong with a call, by where it goes. Messages are never tried twice; the table says what can be. */
const faults: Readonly<Record<Destination, readonly Outcome[]>> = {
  database: ['refused', 'lost', 'again', 'late', 'overtaken', 'killed before', 'killed after'],
  'text messages': ['refused', 'lost', 'late', 'killed before', 'killed after'],
  topic: ['refused', 'lost', 'again', 'late', 'killed before', 'killed after'],
  'key ring': ['refused', 'killed before'],
  surroundings: [],
};

/** Outcomes that are the same as others for a call which changes nothing. */
const forWritesOnly: readonly Outcome[] = ['lost', 'again', 'late', 'overtaken', 'killed after'];

/** What can go wrong with a call. */
export function faultsOf({ to, writes }: Pick<Call, 'to' | 'writes'>): readonly Outcome[] {
  return writes.length > 0 ? faults[to] : faults[to].filter((outcome) => !forWritesOnly.includes(outcome));
}

/** Outcomes at which the call itself takes effect. */
const effective: readonly Outcome[] = ['done', 'lost', 'again', 'killed after'];

/** Whether a call takes effect in the step that has this outcome. */
export function takesEffect(outcome: Outcome): boolean {
  return effective.includes(outcome);
}
