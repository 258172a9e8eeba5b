import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDatabase } from '../../infra/local/aws/database.ts';
import type { Endpoint } from '../../infra/local/aws/endpoint.ts';
import { DynamoDbAttemptCounts } from '../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { DynamoDbCodeStore } from '../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbFailureCounts } from '../../lib/adapters/dynamodb/failure-counts.ts';
import { DynamoDbNonceStore } from '../../lib/adapters/dynamodb/nonce-store.ts';
import { DynamoDbSendCaps } from '../../lib/adapters/dynamodb/send-caps.ts';
import { DynamoDbSendingSlots } from '../../lib/adapters/dynamodb/sending-slots.ts';
import { lapseMsPerAttempt, shutAt } from '../../lib/credential/attempts/lockout.ts';
import type { Door } from '../../lib/credential/attempts/ports.ts';
import type { CodeDoor } from '../../lib/credential/codes/ports.ts';
import { countersOf } from '../../lib/credential/sources/source-counters.ts';
import { admittedIn, anyNetwork, newDoor } from '../contracts/attempt-counts.ts';
import { codeFor, newCodeDoor, newTry } from '../contracts/code-store.ts';
import { newSending } from '../contracts/send-caps.ts';
import { newSlot, useAt } from '../contracts/sending-slots.ts';
import { type CountingProxy, startCountingProxy } from '../support/counting-proxy.ts';
import { openTables } from '../support/open-tables.ts';
import { shortId } from '../support/short-id.ts';
import { withoutBackoff } from '../support/without-backoff.ts';

const now = 1_700_000_000_000;

let database: Endpoint;
let proxy: CountingProxy;
let client: DynamoDBClient;
let table: string;

beforeAll(async () => {
  database = await startDatabase();
  proxy = await startCountingProxy(database.url);
  const tables = await openTables(database.url);
  tables.client.destroy();
  table = tables.challenges;
  client = new DynamoDBClient({
    endpoint: proxy.url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
});
afterAll(async () => {
  client.destroy();
  await proxy.close();
  await database.close();
});
beforeEach(() => withoutBackoff());
afterEach(() => {
  vi.restoreAllMocks();
});

/** Does some work while the answer to its `count`th write is lost, so that the write comes twice. */
async function withLostAnswer<T>(
  work: () => Promise<T>,
  count = 1,
  operation: 'UpdateItem' | 'PutItem' = 'UpdateItem',
): Promise<T> {
  const lost = proxy.loseNextAnswer(operation, count);
  const result = await work();
  expect(lost()).toBe(1);
  return result;
}

describe('an attempt whose write came twice', () => {
  const counts = () => new DynamoDbAttemptCounts(client, table, shortId);
  const attempt = async (door: Door, network = anyNetwork(), at = now) =>
    (await counts().count(door, { network }, at)).admitted;
  const given = async (attempts: number, door = newDoor()) => {
    for (let i = 0; i < attempts; i += 1) expect(await attempt(door)).toBe(true);
    return door;
  };
  const counted = async (door: Door, at = now) => (await counts().read(door, at))?.attempts;

  it.each([0, 1, 4])('counts once and is admitted, after %i others', async (others) => {
    const door = await given(others);
    expect(await withLostAnswer(() => attempt(door))).toBe(true);
    expect(await counts().read(door, now)).toMatchObject({
      attempts: others + 1,
      isContested: others + 1 === 5,
    });
  });

  it.each([
    ['its network', 2],
    ['all', 3],
  ])('counts once among those of %s at a contested door', async (_, write) => {
    const door = await given(5);
    const network = anyNetwork();
    expect(await withLostAnswer(() => attempt(door, network), write)).toBe(true);
    expect(await counted(door)).toBe(6);
    expect(await attempt(door, network, now + 29_999)).toBe(false);
    expect(await withLostAnswer(() => attempt(door, network, now + 30_000), write)).toBe(true);
    expect(await counted(door)).toBe(7);
    expect(await attempt(door, network, now + 89_999)).toBe(false);
    expect(await attempt(door, network, now + 90_000)).toBe(true);
  });

  it.each([2, 3])('is the fifth of the owner at a contested door (write %i)', async (write) => {
    const door = newDoor();
    const network = anyNetwork();
    await counts().succeed(admittedIn(await counts().count(door, { network }, now)), now);
    await given(5, door);
    for (let i = 0; i < 4; i += 1) await attempt(door, network);
    expect(await withLostAnswer(() => attempt(door, network), write)).toBe(true);
    expect(await attempt(door, network)).toBe(false);
    expect(await counted(door)).toBe(10);
  });

  it('is the last before the door is shut', async () => {
    const door = await given(shutAt - 1);
    expect(await withLostAnswer(() => attempt(door), 3)).toBe(true);
    expect(await counts().read(door, now)).toMatchObject({ attempts: shutAt, isShut: true });
    expect(await attempt(door)).toBe(false);
  });

  it('is the first after those before have lapsed', async () => {
    const door = await given(5);
    const later = now + 5 * lapseMsPerAttempt;
    expect(await withLostAnswer(() => attempt(door, anyNetwork(), later), 2)).toBe(true);
    expect(await counted(door, later)).toBe(6);
    for (let i = 0; i < 4; i += 1) await attempt(door, anyNetwork(), later);
    expect(await counts().read(door, later)).toMatchObject({ attempts: 10, isContested: true });
  });

  it('ends in a success, whose write came twice as well', async () => {
    const door = await given(3);
    const last = admittedIn(await counts().count(door, { network: anyNetwork() }, now));
    await withLostAnswer(() => counts().succeed(last, now), 1, 'PutItem');
    expect(await counted(door)).toBe(0);
    await given(5, door);
    expect(await attempt(door, last.network)).toBe(true);
  });

  it('is taken back once', async () => {
    const door = await given(4);
    const last = admittedIn(await counts().count(door, { network: anyNetwork() }, now));
    await withLostAnswer(() => counts().refund(last));
    expect(await counts().read(door, now)).toMatchObject({ attempts: 4, isContested: false });
  });

  it.each([1, 2])('is taken back once from a contested door (write %i)', async (write) => {
    const door = await given(5);
    const network = anyNetwork();
    await attempt(door, network);
    const last = admittedIn(await counts().count(door, { network }, now + 30_000));
    await withLostAnswer(() => counts().refund(last), write);
    expect(await counted(door)).toBe(6);
    expect(await attempt(door, network, now + 29_999)).toBe(false);
    expect(await attempt(door, network, now + 30_000)).toBe(true);
    expect(await attempt(door, network, now + 89_999)).toBe(false);
  });
});

describe('an attempt whose answers were all lost', () => {
  const counts = () => new DynamoDbAttemptCounts(client, table, shortId);
  const tries = 4;

  it.each([
    ['the first before anything else', 0, 1],
    ['on its network, at a contested door', 5, 2],
    ['among all, at a contested door', 5, 3],
  ])('does not count: %s', async (_, others, write) => {
    const door = newDoor();
    const network = anyNetwork();
    for (let i = 0; i < others; i += 1) await counts().count(door, { network: anyNetwork() }, now);
    const lost = proxy.loseNextAnswer('UpdateItem', write, { times: tries });
    await expect(counts().count(door, { network }, now)).rejects.toMatchObject({ code: 'internal' });
    expect(lost()).toBe(tries);
    expect(await counts().read(door, now)).toMatchObject({ attempts: others });
    expect((await counts().count(door, { network }, now)).admitted).toBe(true);
    expect(await counts().read(door, now)).toMatchObject({ attempts: others + 1 });
  });
});

describe('a code whose write came twice', () => {
  const store = () => new DynamoDbCodeStore(client, table);
  const epoch = '1.0';
  const send = async (door: CodeDoor) => {
    const code = codeFor(door);
    await store().prepare(door, code, { epoch });
    await store().deliver(door, code);
    return code;
  };
  const given = async () => {
    const door = newCodeDoor();
    return { door, code: await send(door) };
  };
  const tryOnce = async (door: CodeDoor, network = anyNetwork()) =>
    (await store().countTry(door, newTry({ network }))).isCounted;
  const tries = async (count: number, door: CodeDoor, network?: string) => {
    for (let i = 0; i < count; i += 1) expect(await tryOnce(door, network)).toBe(true);
  };

  it.each([
    ['in the same epoch', epoch, 1, 3],
    ['in the next one', '1.1', 2, 0],
  ])('stands beside the one that is out, %s', async (_, next, write, attempts) => {
    const { door, code } = await given();
    await tries(3, door);
    const later = codeFor(door);
    const known = await withLostAnswer(() => store().prepare(door, later, { epoch: next }), write);
    expect(known).toMatchObject({ codes: [code, later], attempts });
  });

  it('is delivered once, and ends the one before', async () => {
    const { door } = await given();
    const code = codeFor(door);
    await store().prepare(door, code, { epoch });
    await withLostAnswer(() => store().deliver(door, code));
    expect((await store().countTry(door, newTry())).codes).toEqual([code]);
  });

  it('is tried once, as the fifth of a network', async () => {
    const { door } = await given();
    const network = anyNetwork();
    await tries(4, door, network);
    expect(await withLostAnswer(() => tryOnce(door, network))).toBe(true);
    expect(await tryOnce(door, network)).toBe(false);
    await tries(20, door);
    expect(await tryOnce(door)).toBe(false);
  });

  it('is tried once, as the 25th in all', async () => {
    const { door } = await given();
    await tries(24, door);
    expect(await withLostAnswer(() => tryOnce(door))).toBe(true);
    expect(await tryOnce(door)).toBe(false);
  });

  it('is tried once, as the hundredth wrong one in a row', async () => {
    const { door } = await given();
    for (const count of [25, 25, 25, 24]) {
      await send(door);
      await tries(count, door);
    }
    expect(await withLostAnswer(() => tryOnce(door))).toBe(true);
    expect(await store().prepare(door, codeFor(door), { epoch })).toMatchObject({ attempts: 100 });
  });

  it.each([
    ['a fault', false, 4],
    ['a right one', true, 0],
  ])('is given a try back once, after %s', async (_, succeeded, attempts) => {
    const { door } = await given();
    const network = anyNetwork();
    await tries(4, door, network);
    const last = newTry({ network });
    await store().countTry(door, last);
    await withLostAnswer(() => store().refundTry(door, last, succeeded));
    expect(await store().countTry(door, newTry({ network }))).toMatchObject({
      isCounted: true,
      attempts: attempts + 1,
    });
    expect(await tryOnce(door, network)).toBe(false);
  });
});

describe('a slot whose write came twice', () => {
  const slots = () => new DynamoDbSendingSlots(client, table);
  const limits = {
    cooldownMs: 120_000,
    perDay: 3,
    perNetworkAndHour: 1,
    perClientAndHour: 1,
    perServiceAndHour: 1,
  };
  const uncooled = { ...limits, cooldownMs: 0 };
  const given = async (taken: number) => {
    const slot = newSlot();
    for (let i = 0; i < taken; i += 1) await slots().take(slot, useAt(now), uncooled);
    return slot;
  };
  const room = async (slot: ReturnType<typeof newSlot>) => {
    let taken = 0;
    while ((await slots().take(slot, useAt(now), uncooled)).isFree) taken += 1;
    return taken;
  };

  it.each([0, 1, 2])('is taken once, after %i others on that day', async (others) => {
    const slot = await given(others);
    const taken = await withLostAnswer(() => slots().take(slot, useAt(now), uncooled));
    expect(taken).toEqual({ isFree: true });
    expect(await room(slot)).toBe(limits.perDay - others - 1);
  });

  it('is taken once in spite of the cooldown that it began', async () => {
    const slot = await given(0);
    expect(await withLostAnswer(() => slots().take(slot, useAt(now), limits))).toEqual({ isFree: true });
    expect(await slots().look(slot, now, limits)).toEqual({ isFree: false, freeAt: now + 120_000 });
  });

  it('is released once', async () => {
    const slot = await given(1);
    const use = useAt(now);
    await slots().take(slot, use, uncooled);
    await withLostAnswer(() => slots().release(slot, use));
    expect(await room(slot)).toBe(2);
  });

  it('is reopened, its number kept', async () => {
    const slot = await given(1);
    const use = useAt(now);
    await slots().take(slot, use, uncooled);
    await withLostAnswer(() => slots().reopen(slot, use));
    expect(await slots().look(slot, now, limits)).toEqual({ isFree: true });
    expect(await room(slot)).toBe(1);
  });
});

describe('a count of a source or the service whose write came twice', () => {
  const caps = () => new DynamoDbSendCaps(client, table);
  const limits = { perNetworkAndHour: 3, perClientAndHour: 3, perServiceAndHour: 3 };
  const shared = () => {
    const { counters, now: hour } = newSending();
    return { now: hour, ...(counters && { counters }) };
  };
  const room = async (sending: ReturnType<typeof shared>) => {
    let through = 0;
    while ((await caps().count(newSending(sending), limits)).over === 'nothing') through += 1;
    return through;
  };

  it.each([0, 1, 2].flatMap((others) => [1, 2].map((write) => [others, write] as const)))(
    'counts once after %i others (write %i)',
    async (others, write) => {
      const sending = shared();
      for (let i = 0; i < others; i += 1) await caps().count(newSending(sending), limits);
      const verdict = await withLostAnswer(() => caps().count(newSending(sending), limits), write);
      expect(verdict).toEqual({ over: 'nothing' });
      expect(await room(sending)).toBe(3 - others - 1);
    },
  );

  it.each([1, 2, 3, 4, 5])('is given back once (write %i)', async (write) => {
    const sending = shared();
    const last = newSending(sending);
    await caps().count(newSending(sending), limits);
    await caps().count(last, limits);
    await withLostAnswer(() => caps().giveBack(last), write);
    expect(await room(sending)).toBe(2);
  });

  it('counts one failure', async () => {
    const failures = new DynamoDbFailureCounts(client, table, shortId);
    const source = countersOf({ address: '2001:db8::1' });
    await failures.add(source, now);
    const counted = await withLostAnswer(() => failures.add(source, now));
    expect(Object.values(counted)).toEqual([2, 2, 2]);
    expect(Object.values(await failures.add(source, now))).toEqual([3, 3, 3]);
  });
});

it('claims a nonce although the answer was lost and the write came twice', async () => {
  const nonces = new DynamoDbNonceStore(client, table);
  expect(await withLostAnswer(() => nonces.claim('once', 2_000, 1_000), 1, 'PutItem')).toBe(true);
  expect(await nonces.claim('once', 2_000, 1_000)).toBe(false);
});
