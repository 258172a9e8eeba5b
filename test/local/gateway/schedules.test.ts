import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { schedulesOf, startSchedules } from '../../../infra/local/gateway/schedules.ts';
import { readService } from '../../../infra/local/shared/service.ts';
import { serviceWith } from '../service-with.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 4, 5, 6, 7, 89) });
});

afterEach(() => {
  vi.useRealTimers();
});

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const schedule = { functionName: 'sweep', everyMs: 300_000 };

describe('a scheduled function', () => {
  it('is called at its rate with the event of EventBridge Scheduler', async () => {
    const sweep = vi.fn(async () => undefined);
    const stop = startSchedules([schedule], new Map([['sweep', sweep]]), vi.fn());

    await vi.advanceTimersByTimeAsync(299_999);
    expect(sweep).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(300_001);
    await stop();
    await vi.advanceTimersByTimeAsync(600_000);

    expect(sweep).toHaveBeenCalledTimes(2);
    expect(sweep).toHaveBeenCalledWith(
      expect.objectContaining({
        'detail-type': 'Scheduled Event',
        source: 'aws.scheduler',
        time: '2026-03-04T05:11:07Z',
      }),
    );
  });

  it('is not called again before it has finished, and the stop waits for it', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const sweep = vi.fn(() => promise);
    const stop = startSchedules([schedule], new Map([['sweep', sweep]]), vi.fn());

    await vi.advanceTimersByTimeAsync(900_000);
    expect(sweep).toHaveBeenCalledTimes(1);

    const stopped = vi.fn();
    const stopping = stop().then(stopped);
    await vi.advanceTimersByTimeAsync(0);
    expect(stopped).not.toHaveBeenCalled();
    resolve();
    await stopping;
  });

  it('is called again after it failed, and its failure is reported', async () => {
    const failure = new Error('no');
    const sweep = vi.fn(async () => Promise.reject(failure));
    const onFailure = vi.fn();
    const stop = startSchedules([schedule], new Map([['sweep', sweep]]), onFailure);

    await vi.advanceTimersByTimeAsync(600_000);
    await stop();

    expect(onFailure.mock.calls).toEqual([
      ['sweep', failure],
      ['sweep', failure],
    ]);
  });
});

describe('the schedules of a service', () => {
  it('are known in ms', async () => {
    expect(schedulesOf(await readService(fixtures, 'local'))).toEqual([
      { functionName: 'notes-sweep', everyMs: 300_000 },
    ]);
  });

  it('are refused when this machine cannot run them', () => {
    const service = serviceWith({ f: { handler: 'a.b', events: [{ schedule: 'cron(0 12 * * ? *)' }] } });

    expect(() => schedulesOf(service)).toThrow('cron(0 12 * * ? *)');
  });
});
