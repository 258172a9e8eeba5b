import { randomUUID } from 'node:crypto';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDatabase } from '../../../infra/local/aws/database.ts';
import type { Endpoint } from '../../../infra/local/aws/endpoint.ts';
import { type SnsEndpoint, startSns } from '../../../infra/local/aws/sns.ts';
import { DynamoDbNonceStore } from '../../../lib/adapters/dynamodb/nonce-store.ts';
import { DynamoDbSendCaps } from '../../../lib/adapters/dynamodb/send-caps.ts';
import { textMessagesBySns } from '../../../lib/adapters/sns/text-messages.ts';
import { messageTexts } from '../../../lib/credential/codes/message-texts.ts';
import { type NoticeDeps, notifyOwner } from '../../../lib/events/owner-notice.ts';
import { type OpenTables, openTables } from '../../support/open-tables.ts';
import { accountView } from './account-view.ts';

const phone = '+8613800138000';
const changedAt = Date.UTC(2026, 2, 4, 5, 6, 7);
const dayMs = 86_400_000;

let database: Endpoint;
let tables: OpenTables;
let sns: SnsEndpoint;
let client: SNSClient;
let deps: NoticeDeps;

beforeAll(async () => {
  database = await startDatabase();
  tables = await openTables(database.url);
  sns = await startSns();
  client = new SNSClient({
    endpoint: sns.url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
  deps = {
    isOn: true,
    messages: textMessagesBySns(client, undefined),
    texts: messageTexts,
    sent: new DynamoDbNonceStore(tables.client, tables.challenges),
    caps: new DynamoDbSendCaps(tables.client, tables.challenges),
    perServiceAndHour: 1_000,
    newId: randomUUID,
    perDay: 3,
    countries: [],
    now: () => changedAt + 5_000,
  };
});
afterAll(async () => {
  client.destroy();
  tables.client.destroy();
  await sns.close();
  await database.close();
});

/** Runs `notifyOwner` for a change; the texts that were sent by it. */
async function notify(
  account: Partial<ReturnType<typeof accountView>>,
  other: Partial<NoticeDeps> & { changedAt?: number } = {},
) {
  const before = sns.sms().length;
  const change = {
    account: accountView({ id: randomUUID(), phone, ...account }),
    changedAt: other.changedAt ?? changedAt,
    isFirstPassword: false,
  };
  const outcome = await notifyOwner(change, { ...deps, ...other });
  const texts = sns.sms().slice(before);
  expect(texts).toHaveLength(outcome === 'sent' ? 1 : 0);
  return { outcome, texts };
}

it.each([
  ['en', 'Your password was changed at 4 Mar 2026, 05:06 UTC'],
  ['zh', '您的密码已于北京时间 2026年3月4日 13:06 修改'],
  [undefined, '您的密码已于北京时间 2026年3月4日 13:06 修改'],
] as const)('tells the owner in language %s when the password was changed', async (language, text) => {
  const { texts } = await notify({ language });
  expect(texts).toEqual([{ to: phone, text: expect.stringContaining(text), at: expect.any(String) }]);
});

it('tells of a change once, however often it is seen', async () => {
  const id = randomUUID();
  expect((await notify({ id })).outcome).toBe('sent');
  expect((await notify({ id })).outcome).toBe('skipped');
  const nextDay = { now: () => changedAt + dayMs };
  expect((await notify({ id }, nextDay)).outcome).toBe('skipped');
});

it('tells of so many changes of one day, and again on the next', async () => {
  const id = randomUUID();
  const outcomes = [];
  for (let version = 2; version <= 6; version += 1) outcomes.push((await notify({ id, version })).outcome);
  expect(outcomes).toEqual(['sent', 'sent', 'sent', 'skipped', 'skipped']);
  const tomorrow = { changedAt: changedAt + dayMs, now: () => changedAt + dayMs };
  expect((await notify({ id, version: 7 }, tomorrow)).outcome).toBe('sent');
});

it('tells nobody without a phone, where no message may go, or when none are allowed', async () => {
  expect((await notify({ phone: undefined })).outcome).toBe('skipped');
  expect((await notify({}, { countries: ['852', '1'] })).outcome).toBe('skipped');
  expect((await notify({}, { countries: ['852', '86'] })).outcome).toBe('sent');
  expect((await notify({}, { perDay: 0 })).outcome).toBe('skipped');
});

it('tells nobody when notices are switched off', async () => {
  const calls = sns.calls();
  expect((await notify({}, { isOn: false })).outcome).toBe('skipped');
  expect(sns.calls()).toBe(calls);
});

it('takes its place among the messages of the whole service, and is skipped when that has no more', async () => {
  const hour = { perServiceAndHour: 5, now: () => changedAt + 3_600_000 };
  const outcomes = [];
  for (let i = 0; i < 7; i += 1) outcomes.push((await notify({}, hour)).outcome);
  expect(outcomes).toEqual([...Array(5).fill('sent'), 'skipped', 'skipped']);

  const code = { id: randomUUID(), billed: true, now: hour.now() };
  const limits = { perServiceAndHour: 5, perNetworkAndHour: 5, perClientAndHour: 5 };
  expect((await deps.caps.count(code, limits)).over).toBe('service');

  const nextHour = { ...hour, now: () => changedAt + 2 * 3_600_000 };
  expect((await notify({}, nextHour)).outcome).toBe('sent');
});

it('is skipped when codes have used up the messages of the service', async () => {
  const now = changedAt + 5 * 3_600_000;
  const limits = { perServiceAndHour: 2, perNetworkAndHour: 9, perClientAndHour: 9 };
  for (const id of [randomUUID(), randomUUID()]) await deps.caps.count({ id, billed: true, now }, limits);
  expect((await notify({}, { perServiceAndHour: 2, now: () => now })).outcome).toBe('skipped');
});

it('costs the service nothing when it is not sent', async () => {
  const now = () => changedAt + 7 * 3_600_000;
  const one = { perServiceAndHour: 1, now };
  const id = randomUUID();
  for (const skipped of [{ isOn: false }, { perDay: 0 }, { countries: ['852'] }])
    expect((await notify({ id }, { ...one, ...skipped })).outcome).toBe('skipped');
  expect((await notify({ id }, one)).outcome).toBe('sent');
});

it.each([
  ['Throttling', 'message_not_sent'],
  ['InternalFailure', 'message_unconfirmed'],
] as const)('fails when SNS answers %s, and is not tried again', async (fault, code) => {
  const id = randomUUID();
  sns.failNext(1, fault);
  await expect(notify({ id })).rejects.toMatchObject({ code });
  expect((await notify({ id })).outcome).toBe('skipped');
});
