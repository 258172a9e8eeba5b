import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Context } from 'aws-lambda';
import { expect, it, vi } from 'vitest';
import { loadFunctions } from '../../infra/local/gateway/load-functions.ts';
import { scheduledEvent, schedulesOf } from '../../infra/local/gateway/schedules.ts';
import { readService } from '../../infra/local/shared/service.ts';
import { DynamoDbSendingSlots } from '../../lib/adapters/dynamodb/sending-slots.ts';
import { runHere } from '../admin/run-here.ts';
import { startedWire } from '../support/started-wire.ts';

const wire = startedWire();
const dayMs = 86_400_000;

/** Takes two slots, one of two days ago and one of today; says later whether each is still there. */
async function oneExpiredOneLive(): Promise<() => Promise<{ expired: boolean; live: boolean }>> {
  const [expired, live] = [randomUUID(), randomUUID()];
  const { database, config } = wire.wiring;
  const slots = new DynamoDbSendingSlots(database, config.CHALLENGES_TABLE);
  const limits = {
    cooldownMs: 0,
    perDay: 1,
    perNetworkAndHour: 1,
    perClientAndHour: 1,
    perServiceAndHour: 1,
  };
  const take = (asked: string, now: number) =>
    slots.take({ asked, purpose: 'test:purge', caller: 'anonymous' }, { id: asked, now }, limits);
  await take(expired, Date.now() - 2 * dayMs);
  await take(live, Date.now());
  return async () => {
    const { Items = [] } = await database.send(new ScanCommand({ TableName: config.CHALLENGES_TABLE }));
    const isThere = (asked: string) => Items.some(({ pk }) => pk?.S?.endsWith(asked));
    return { expired: isThere(expired), live: isThere(live) };
  };
}

it('runs every five minutes and deletes what has expired', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const service = await readService(root, 'local');
  const schedule = schedulesOf(service).find(({ functionName }) => functionName === 'purge-expired');
  expect(schedule?.everyMs).toBe(300_000);

  const areThere = await oneExpiredOneLive();
  const functions = await loadFunctions(root, service, 'local');
  await functions.get('purge-expired')?.(scheduledEvent('purge-expired', Date.now()));
  expect(await areThere()).toEqual({ expired: false, live: true });
});

/** The function with so many ms left of its time. */
async function purgeWithin(msLeft: number): Promise<void> {
  const { handler } = await import('../../functions/maintenance/purge-expired.ts');
  return handler({}, { getRemainingTimeInMillis: () => msLeft } as Context);
}

it('is shown as failed when a part of it failed', async () => {
  const query = vi.spyOn(DynamoDBClient.prototype, 'send').mockRejectedValueOnce(new Error('out of reach'));
  await expect(purgeWithin(60_000)).rejects.toThrow('The purge failed in part');
  query.mockRestore();
  await expect(purgeWithin(60_000)).resolves.toBeUndefined();
});

it('asks for nothing that could not end before it is stopped', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  await purgeWithin(12_000);
  const waits = timeout.mock.calls.map(([ms]) => ms);
  timeout.mockRestore();
  // Of twelve seconds five are kept back.
  expect(waits.length).toBeGreaterThan(0);
  for (const ms of waits) expect(ms).toBeLessThanOrEqual(7_000);
});

it('runs by hand', async () => {
  const areThere = await oneExpiredOneLive();
  expect(await runHere(['codes', 'purge'])).toEqual({ code: 0, stdout: '1 deleted\n', stderr: '' });
  expect(await areThere()).toEqual({ expired: false, live: true });
  expect(await runHere(['codes', 'purge'])).toEqual({ code: 0, stdout: '0 deleted\n', stderr: '' });
});

it('does not run by hand without a deployment or a local service', async () => {
  const outcome = await runHere(['codes', 'purge'], { environment: {} });
  expect(outcome).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Which codes\? /) });
});
