import { nameOf, type OutboundCall } from '../wire/call.ts';
import type { Planned } from '../wire/fault-plan.ts';
import { type Fault, type FaultName, faultNamed, faults } from '../wire/faults.ts';
import type { FaultyWire } from '../wire/faulty-wire.ts';
import { judge, type Verdict } from './judge.ts';
import { runCell } from './run-cell.ts';
import type { SendingUseCase } from './use-case.ts';

/** One call of a use case, one fault, and how it came out. */
export interface Row {
  readonly useCase: string;
  readonly call: string;
  readonly fault: string;
  readonly verdict: Verdict;
}

/** Runs every fault at every call of a use case; the calls are those of a run that meets none. */
export async function runMatrix(wire: FaultyWire, useCase: SendingUseCase): Promise<Row[]> {
  const { calls } = await runCell(wire, useCase);
  const rows: Row[] = [];
  for (const [index, call] of calls.entries()) {
    for (const fault of faults.filter((fault) => canMeet(call, fault))) {
      const observed = await runCell(wire, useCase, atIndex(fault, index));
      rows.push({
        useCase: useCase.name,
        call: `${index + 1} ${nameOf(call)}`,
        fault: fault.name,
        verdict: judge(observed, fault, useCase.words),
      });
    }
  }
  return [...rows, ...(await runSettling(wire, useCase, calls))];
}

/** What goes wrong with the message before things have to be put in order: it is refused, or nobody knows. */
const failedMessages: readonly FaultName[] = ['throttled', 'answers lost'];

/** What may go wrong while they are. */
const faultsWhileSettling: readonly FaultName[] = [
  'answer lost once',
  'refused',
  'answers lost',
  'stalled',
  'late duplicate',
];

/** Runs faults at the calls that put things in order behind a message that failed: a call of each name. */
async function runSettling(
  wire: FaultyWire,
  useCase: SendingUseCase,
  calls: readonly OutboundCall[],
): Promise<Row[]> {
  const rows: Row[] = [];
  const index = calls.findIndex(({ to }) => to === 'provider');
  for (const failed of failedMessages) {
    const first = atIndex(faultNamed(failed), index);
    const settling = (await runCell(wire, useCase, first)).calls.slice(index + 1);
    for (const name of new Set(settling.map(nameOf))) {
      for (const fault of faultsWhileSettling.map(faultNamed)) {
        const second = { fault, isMet: (call: OutboundCall) => nameOf(call) === name };
        const observed = await runCell(wire, useCase, first, second);
        const verdict = judge(observed, first.fault, useCase.words, fault);
        rows.push({ useCase: useCase.name, call: `${failed}, ${name}`, fault: fault.name, verdict });
      }
    }
  }
  return rows;
}

/** A fault at a call by its number, from 0. */
function atIndex(fault: Fault, index: number): Planned {
  return { fault, isMet: (_, earlier) => earlier.length === index };
}

/** Whether there can be such a thing: what is tried once is not tried again, and so has no duplicate. */
function canMeet({ mayRepeat }: OutboundCall, { tries, arrivesLate }: Fault): boolean {
  if (mayRepeat) return true;
  return tries.length === 1 && !(arrivesLate && tries[0] === 'pass');
}

/** The matrix as a table, with the counts of each verdict. */
export function* tableOf(rows: readonly Row[]): Generator<string> {
  for (const { useCase, call, fault, verdict } of rows) {
    const { is, what } = verdict;
    const shown = is === 'broken' ? 'BROKEN' : is;
    yield [useCase.padEnd(40), call.padEnd(40), fault.padEnd(24), [shown, ...what].join('; ')].join(' ');
  }
  const numberOf = (is: Verdict['is']) => rows.filter(({ verdict }) => verdict.is === is).length;
  yield `${rows.length} cells: ${numberOf('ok')} ok, ${numberOf('inevitable')} as a kill makes inevitable, ${numberOf('broken')} broken`;
}
