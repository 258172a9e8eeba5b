import { randomUUID } from 'node:crypto';
import type { EventBridgeEvent } from 'aws-lambda';
import type { Service } from '../shared/service.ts';
import type { Invoke } from './invoke.ts';

/** A function that runs at a fixed rate. */
export interface Schedule {
  readonly functionName: string;
  readonly everyMs: number;
}

const unitMs: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/**
 * Every `schedule` event of the service.
 * @throws Error for a schedule that is not of the form `rate(<n> <unit>)`; `cron(…)` has no local counterpart
 */
export function schedulesOf(service: Service): Schedule[] {
  return Object.entries(service.functions).flatMap(([functionName, { events }]) =>
    events.flatMap((event) => {
      if (!('schedule' in event)) return [];
      const rates = typeof event.schedule === 'string' ? [event.schedule] : event.schedule.rate;
      return rates.map((rate) => ({ functionName, everyMs: rateMs(rate) }));
    }),
  );
}

function rateMs(rate: string): number {
  const [, count, unit] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(rate) ?? [];
  const ms = Number(count) * (unitMs[unit ?? ''] ?? Number.NaN);
  if (Number.isNaN(ms)) throw new Error(`Cannot run the schedule ${rate} on this machine`);
  return ms;
}

/** The event that EventBridge Scheduler hands to a function; `now` is in ms since the epoch. */
export function scheduledEvent(
  functionName: string,
  now: number,
): EventBridgeEvent<'Scheduled Event', string> {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: '000000000000',
    time: `${new Date(now).toISOString().slice(0, 19)}Z`,
    region: 'local',
    resources: [`arn:aws:scheduler:local:000000000000:schedule/default/${functionName}`],
    detail: '{}',
  };
}

/**
 * Calls the scheduled functions from now on, each at its rate; a run that is still under way is not overtaken.
 * Returns what stops them and waits for runs under way.
 */
export function startSchedules(
  schedules: readonly Schedule[],
  functions: ReadonlyMap<string, Invoke>,
  onFailure: (functionName: string, error: unknown) => void,
): () => Promise<void> {
  const running = new Map<Schedule, Promise<void>>();
  const run = async (schedule: Schedule): Promise<void> => {
    const { functionName } = schedule;
    try {
      await functions.get(functionName)?.(scheduledEvent(functionName, Date.now()));
    } catch (error) {
      onFailure(functionName, error);
    }
    running.delete(schedule);
  };
  const timers = schedules.map((schedule) =>
    setInterval(() => {
      if (!running.has(schedule)) running.set(schedule, run(schedule));
    }, schedule.everyMs),
  );
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await Promise.all(running.values());
  };
}
