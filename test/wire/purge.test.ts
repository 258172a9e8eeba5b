import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { loadFunctions } from '../../infra/local/gateway/load-functions.ts';
import { scheduledEvent, schedulesOf } from '../../infra/local/gateway/schedules.ts';
import { readService } from '../../infra/local/shared/service.ts';
import { DynamoDbNonceStore } from '../../lib/adapters/dynamodb/nonce-store.ts';
import { runHere } from '../admin/run-here.ts';
import { startedWire } from '../support/started-wire.ts';

const wire = startedWire();
let nonces: DynamoDbNonceStore;

beforeAll(() => {
  nonces = new DynamoDbNonceStore(wire.wiring.database, wire.wiring.config.CHALLENGES_TABLE);
});

/** Claims two nonces, one that has expired; says later whether each is still there. */
async function oneExpiredOneLive(): Promise<() => Promise<{ expired: boolean; live: boolean }>> {
  const [expired, live] = [randomUUID(), randomUUID()];
  await nonces.claim(expired, Date.now() - 1, 0);
  await nonces.claim(live, Date.now() + 3_600_000, 0);
  // To a clock that stands at 0 neither has expired: only one that is gone can be claimed.
  const isThere = async (nonce: string) => !(await nonces.claim(nonce, Date.now() + 3_600_000, 0));
  return async () => ({ expired: await isThere(expired), live: await isThere(live) });
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
