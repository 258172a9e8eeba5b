/** What becomes of one try of a call. */
export type Fate =
  /** It is passed on, and so is the answer. */
  | 'pass'
  /** Refused by an error of the other side's (500), without effect. */
  | 'refuse'
  /** Refused because too much is going on, without effect. */
  | 'throttle'
  /** The connection is cut, without effect. */
  | 'reset'
  /** It is passed on, and the connection is cut instead of an answer. */
  | 'lose'
  /** No answer comes until the caller gives up, without effect. */
  | 'stall';

/** The faults, as the table shows them. */
export type FaultName =
  | 'refused once'
  | 'throttled once'
  | 'reset once'
  | 'answer lost once'
  | 'refused'
  | 'throttled'
  | 'reset'
  | 'answers lost'
  | 'stalled'
  | 'late'
  | 'late duplicate'
  | 'overtaken'
  | 'overtaken, late'
  | 'unanswered from there on'
  | 'killed before'
  | 'killed after';

/** A fault of one outbound call of a request. */
export interface Fault {
  readonly name: FaultName;
  /** What becomes of the call's tries, in order; of all further ones what the last says. */
  readonly tries: readonly [Fate, ...Fate[]];
  /** What becomes of every later call of the request; from a process that was killed none comes through. */
  readonly later: Fate;
  /** Whether the first try of the call arrives, once more or at last, when it has been given up. */
  readonly arrivesLate: boolean;
  /** When it does: when the request is over, or as soon as the repetition was answered. */
  readonly arrives: 'at the end' | 'behind the repetition';
}

const once = (name: FaultName, fate: Fate): Fault => fault(name, [fate, 'pass']);
const always = (name: FaultName, fate: Fate): Fault => fault(name, [fate]);

function fault(name: FaultName, tries: Fault['tries'], more: Partial<Fault> = {}): Fault {
  return { name, tries, later: 'pass', arrivesLate: false, arrives: 'at the end', ...more };
}

/** Every fault that a call may meet. */
export const faults: readonly Fault[] = [
  once('refused once', 'refuse'),
  once('throttled once', 'throttle'),
  once('reset once', 'reset'),
  once('answer lost once', 'lose'),
  always('refused', 'refuse'),
  always('throttled', 'throttle'),
  always('reset', 'reset'),
  always('answers lost', 'lose'),
  always('stalled', 'stall'),
  fault('late', ['stall'], { arrivesLate: true }),
  fault('late duplicate', ['pass'], { arrivesLate: true }),
  fault('overtaken', ['stall', 'pass'], { arrivesLate: true, arrives: 'behind the repetition' }),
  fault('overtaken, late', ['stall', 'pass'], { arrivesLate: true }),
  fault('unanswered from there on', ['stall'], { later: 'stall' }),
  fault('killed before', ['reset'], { later: 'reset' }),
  fault('killed after', ['lose'], { later: 'reset' }),
];

/** Whether a call that met the fault has its effect when all is over. */
export function hasEffect({ tries, arrivesLate }: Fault, { mayRepeat }: { mayRepeat: boolean }): boolean {
  const made = mayRepeat ? tries : tries.slice(0, 1);
  return arrivesLate || made.some((fate) => fate === 'pass' || fate === 'lose');
}

/** Whether the caller gets an answer in the end. */
export function isAnswered({ tries }: Fault, { mayRepeat }: { mayRepeat: boolean }): boolean {
  return (mayRepeat ? tries : tries.slice(0, 1)).includes('pass');
}

/** The fault of a name. */
export function faultNamed(name: FaultName): Fault {
  const found = faults.find((fault) => fault.name === name);
  if (!found) throw new Error(`no fault ${name}`);
  return found;
}
