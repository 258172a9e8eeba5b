import { nameOf, namesOf, type OutboundCall } from '../wire/call.ts';
import type { Planned } from '../wire/fault-plan.ts';
import { type Fault, type FaultName, faultNamed, faults } from '../wire/faults.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';
import type { Meeting, UseCase } from './use-case.ts';
import type { Verdict } from './verdict.ts';

/** One call of a use case, one fault, and how it came out. */
export interface Row {
  readonly useCase: string;
  readonly call: string;
  readonly fault: string;
  readonly verdict: Verdict;
}

/** How much of the matrix is run. */
export interface Extent {
  /** The faults that each call meets which writes or sends. */
  readonly writes: readonly FaultName[];
  /** Those that each call meets which only reads. */
  readonly reads: readonly FaultName[];
  /** Those that a call which writes or sends meets five times in a row. */
  readonly fiveTimes: readonly FaultName[];
  /** Whether it then meets them once alone as well. */
  readonly isOnceToo: boolean;
  /** What goes wrong before things have to be put in order. */
  readonly first: readonly FaultName[];
  /** What may go wrong while they are. */
  readonly whileSettling: readonly FaultName[];
}

const all = faults.map(({ name }) => name);

/** All of it. */
export const everything: Extent = {
  writes: all,
  // What arrives late reads what nobody waits for.
  reads: all.filter((name) => !/late|killed after/.test(name)),
  fiveTimes: ['refused', 'throttled', 'answers lost', 'stalled'],
  isOnceToo: true,
  first: ['refused', 'throttled', 'answers lost'],
  whileSettling: ['answer lost once', 'refused', 'answers lost', 'stalled', 'late duplicate'],
};

/** What tells most defects, in a fraction of the time. */
export const essentials: Extent = {
  writes: [
    'answer lost once',
    'refused',
    'answers lost',
    'stalled',
    'overtaken, late',
    'killed before',
    'killed after',
  ],
  reads: ['refused'],
  fiveTimes: ['refused', 'answers lost'],
  isOnceToo: false,
  first: ['throttled'],
  whileSettling: ['answers lost'],
};

const attemptsInARow = 5;

/** Runs every fault at every call of a use case; the calls are those of a run that meets none. */
export async function runMatrix(wire: FaultyWire, useCase: UseCase, extent: Extent): Promise<Row[]> {
  const rows: Row[] = [];
  const meet = async (call: string, fault: string, meeting: Partial<Meeting> = {}) => {
    const outcome = await useCase.run(wire, { start: 'cold', planned: [], times: 1, ...meeting });
    rows.push({ useCase: useCase.name, call, fault, verdict: outcome.verdict });
    return outcome;
  };
  const { calls } = await meet('none', 'none');
  const names = namesOf(calls);
  for (const [index, call] of calls.entries()) {
    const name = `${index + 1} ${names[index]}`;
    const inARow = useCase.isRepeated && !isRead(call) ? faultsFor(call, extent.fiveTimes) : [];
    for (const fault of faultsFor(call, isRead(call) ? extent.reads : extent.writes)) {
      if (!extent.isOnceToo && inARow.includes(fault)) continue;
      await meet(name, fault.name, { planned: [atIndex(fault, index)] });
    }
    for (const fault of inARow) {
      const planned = [atIndex(fault, index)];
      await meet(name, `${fault.name}, five times`, { planned, times: attemptsInARow });
    }
    for (const fault of useCase.isParallel ? [] : faultsFor(call, extent.first)) {
      const first = atIndex(fault, index);
      const outcome = await useCase.run(wire, { start: 'cold', planned: [first], times: 1 });
      for (const settling of callsBehind(outcome.calls, calls, index)) {
        for (const second of extent.whileSettling.map(faultNamed)) {
          const planned = [
            first,
            { fault: second, isMet: (made: OutboundCall) => nameOf(made) === settling },
          ];
          await meet(`${name}, ${fault.name}: ${settling}`, second.name, { planned });
        }
      }
    }
  }
  if (calls.some(({ to }) => to === 'keyRing')) {
    const isMet = ({ to }: OutboundCall) => to === 'keyRing';
    for (const fault of extent.reads.map(faultNamed)) {
      await meet('GetSecretValue of an old instance', fault.name, {
        start: 'stale',
        planned: [{ fault, isMet }],
      });
    }
  }
  return rows;
}

/** The names of the calls that a fault at the call of a number led to: none of a run in health from there on. */
function callsBehind(
  calls: readonly OutboundCall[],
  inHealth: readonly OutboundCall[],
  index: number,
): Set<string> {
  const expected = new Set(inHealth.slice(index + 1).map(nameOf));
  return new Set(
    calls
      .slice(index + 1)
      .map(nameOf)
      .filter((name) => !expected.has(name)),
  );
}

function isRead({ operation }: OutboundCall): boolean {
  return /^(?:Get|Query)/.test(operation);
}

/** A fault at a call by its number, from 0. */
function atIndex(fault: Fault, index: number): Planned {
  return { fault, isMet: (_, earlier) => earlier.length === index };
}

/** Those of the faults that there can be: what is tried once is not tried again, and so has no duplicate. */
function faultsFor({ mayRepeat }: OutboundCall, names: readonly FaultName[]): Fault[] {
  return names
    .map(faultNamed)
    .filter(
      ({ tries, arrivesLate }) => mayRepeat || (tries.length === 1 && !(arrivesLate && tries[0] === 'pass')),
    );
}
