import { stopClock } from '../../support/clock.ts';
import type { WireReply } from '../../support/wire.ts';
import type { FaultyWire, Instance } from '../wire/faulty-wire.ts';
import { isExcused, isHelpless, type Needs, type Told, toBeTold } from './told.ts';
import { type Met, underFaults } from './under-faults.ts';
import type { Meeting, Outcome, UseCase } from './use-case.ts';
import { verdictOf } from './verdict.ts';

/** What is known when all is over. */
export interface After {
  readonly told: Told;
  /** Whether nobody was left to put things in order, or something arrived when it had been given up. */
  readonly isHelpless: boolean;
  /** What the last request was answered with. */
  readonly answer: unknown;
}

/** What is not as promised. */
export interface Findings {
  readonly broken: readonly string[];
  /** What nobody could have prevented. */
  readonly inevitable?: readonly string[];
}

/** One try of a use case, with all that it takes. */
export interface Trial<Answer> {
  ask(instance: Instance): Promise<Answer>;
  /** What happens before that which was given up arrives at last. */
  readonly beforeLate?: () => Promise<unknown>;
  /** Finds out, on a service in health, what is not as promised. */
  aftermath(after: After): Promise<Findings>;
}

/** A use case that is judged by what its caller was told, and by what is so afterwards. */
export interface TrialUseCase<Answer = WireReply> extends Needs {
  readonly name: string;
  readonly functionName: string;
  /** What an answer says. */
  told(answer: Answer): Told;
  /** What its lines in the log must be, beside the answer. */
  logged(lines: Met<Answer>['lines'], told: Told): readonly string[];
  readonly isRepeated: boolean;
  readonly isParallel?: boolean;
  begin(wire: FaultyWire): Promise<Trial<Answer>>;
}

/** Early in an hour of a day: what is counted by either is not to begin anew within a cell. */
const startsAt = Date.UTC(2026, 0, 15, 10, 5);

/** A use case of the matrix out of trials. */
export function byTrial<Answer>(useCase: TrialUseCase<Answer>): UseCase {
  const { name, functionName, isRepeated, isParallel = false } = useCase;
  return { name, functionName, isRepeated, isParallel, run: (wire, meeting) => run(wire, useCase, meeting) };
}

async function run<Answer>(
  wire: FaultyWire,
  useCase: TrialUseCase<Answer>,
  meeting: Meeting,
): Promise<Outcome> {
  stopClock(startsAt);
  const { functionName } = useCase;
  const { ask, beforeLate, aftermath } = await useCase.begin(wire);
  const faults = meeting.planned.map(({ fault }) => fault);
  const broken: string[] = [];
  let met = await underFaults(wire, meeting, { functionName, ask, beforeLate });
  let told = useCase.told(met.answer);
  for (let time = 1; ; time += 1) {
    const expected = toBeTold(met, faults, useCase);
    if (met.met.length < meeting.planned.length) broken.push(`run ${time} met ${met.met.length} faults`);
    if (expected === 'either' ? told.startsWith('unexpected') : told !== expected) {
      broken.push(`told ${told}, not ${expected}`);
    }
    if (met.begunTooLate > 0) broken.push(`${met.begunTooLate} calls were begun too late`);
    broken.push(...useCase.logged(met.lines, told));
    if (time === meeting.times || told !== 'fault') break;
    met = await underFaults(wire, meeting, { functionName, ask, beforeLate });
    told = useCase.told(met.answer);
  }
  const after = { told, isHelpless: isHelpless(met, faults), answer: met.answer };
  const findings = await aftermath(after);
  const verdict = verdictOf(
    [...broken, ...findings.broken, ...(isExcused(met, faults) ? [] : (findings.inevitable ?? []))],
    findings.inevitable,
  );
  return { calls: met.calls, met: met.met, verdict };
}
