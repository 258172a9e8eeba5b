import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { DynamoDbSendingSlots } from '../../lib/adapters/dynamodb/sending-slots.ts';
import { embeddedTables } from '../support/embedded-tables.ts';

const tables = embeddedTables();

const limits = {
  cooldownMs: 120_000,
  perDay: 1,
  perNetworkAndHour: 1,
  perClientAndHour: 1,
  perServiceAndHour: 1,
};
const now = Date.UTC(2026, 0, 15, 10);
const newSlot = () => ({ asked: randomUUID(), purpose: 'test:reset', caller: 'anonymous' }) as const;

it('takes no slot for a sending that was given up before its write arrived', async () => {
  const slots = new DynamoDbSendingSlots(tables().client, tables().challenges);
  const [slot, late, retry] = [newSlot(), { id: randomUUID(), now }, { id: randomUUID(), now }];
  await slots.release(slot, late);
  await slots.take(slot, late, limits);
  expect(await slots.take(slot, retry, limits)).toEqual({ isFree: true });
  expect(await slots.take(slot, late, limits)).toMatchObject({ isFree: false });
});

it('leaves what another sending has taken when one is given up that never was', async () => {
  const slots = new DynamoDbSendingSlots(tables().client, tables().challenges);
  const [slot, other] = [newSlot(), { id: randomUUID(), now }];
  await slots.take(slot, other, limits);
  await slots.release(slot, { id: randomUUID(), now });
  expect(await slots.look(slot, now, limits)).toMatchObject({ isFree: false });
  await slots.release(slot, other);
  expect(await slots.look(slot, now, limits)).toEqual({ isFree: true });
});
