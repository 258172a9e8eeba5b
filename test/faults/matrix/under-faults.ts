import { passTime } from '../../support/clock.ts';
import { logLines, serviceLog } from '../../support/service-log.ts';
import type { Ended } from '../wire/fault-plan.ts';
import { type FaultyWire, type Instance, timeoutSeconds } from '../wire/faulty-wire.ts';
import type { Meeting } from './use-case.ts';

/** Left for the answer of a request, in ms. */
const answerMarginMs = 500;

/** From this age on, a key ring is read again, in ms; and a bit. */
const staleMs = 61_000;

/** What became of a call of a function that met faults. */
export interface Met<Answer> extends Ended {
  readonly answer: Answer;
  /** How many calls were begun when the time for settling was over. */
  readonly begunTooLate: number;
  /** The lines that it wrote. */
  readonly lines: readonly Record<string, unknown>[];
}

/** What is asked of an instance, and what happens before anything arrives late. */
export interface Asking<Answer> {
  readonly functionName: string;
  ask(instance: Instance): Promise<Answer>;
  readonly beforeLate?: (() => Promise<unknown>) | undefined;
}

/** Asks an instance that meets the faults, from its start on. */
export async function underFaults<Answer>(
  wire: FaultyWire,
  { start, planned }: Pick<Meeting, 'start' | 'planned'>,
  { functionName, ask, beforeLate }: Asking<Answer>,
): Promise<Met<Answer>> {
  const { plan } = wire;
  const old = start === 'stale' ? await wire.instanceOf(functionName) : undefined;
  if (old) passTime(staleMs);
  const from = serviceLog().length;
  plan.begin(...planned);
  const instance = old ?? (await wire.instanceOf(functionName));
  const settledBy = Date.now() + timeoutSeconds * 1_000 - answerMarginMs;
  const answer = await ask(instance);
  const lines = logLines(from);
  const { calls, met } = await plan.end(beforeLate);
  const begunTooLate = calls.filter(({ begunAt }) => begunAt > settledBy).length;
  return { answer, calls, met, begunTooLate, lines };
}
