import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tablesOf } from '../../../../infra/local/aws/table-definition.ts';
import { deleteExpired, timesToLive } from '../../../../infra/local/aws/time-to-live.ts';
import { readService } from '../../../../infra/local/shared/service.ts';
import { DynamoDbFailureCounts } from '../../../../lib/adapters/dynamodb/failure-counts.ts';
import { DynamoDbNonceStore } from '../../../../lib/adapters/dynamodb/nonce-store.ts';
import { plainSecret } from '../../../../lib/credential/secret.ts';
import { countersOf } from '../../../../lib/credential/sources/source-counters.ts';
import { type CodesUnderTest, startCodes } from '../../../support/code-service.ts';
import { somewhere } from '../../../support/credential-service.ts';
import { newPhone } from '../../../support/new-phone.ts';

let test: CodesUnderTest;
beforeAll(async () => {
  test = await startCodes();
});
afterAll(() => test.close());

const hourMs = 3_600_000;
const repository = fileURLToPath(new URL('../../../../', import.meta.url));

/** Leaves an item of every kind in the table of the challenges, and names the kinds. */
async function leaveOneOfEach(): Promise<string[]> {
  const { base, codes } = test;
  const { client, challenges } = base.tables;
  const { now } = base.clock;
  const phone = newPhone();
  await base.account('old password', { phone });
  const alias = { kind: 'phone', value: phone } as const;
  const signIn = (text: string) =>
    base.service.signIn({ alias, secret: plainSecret(text), source: somewhere }).catch(() => undefined);
  await signIn('old password');
  for (let i = 0; i < 6; i += 1) await signIn('guess');
  await codes.send({ claimant: { alias }, purpose: 'test:reset', source: somewhere });
  await new DynamoDbNonceStore(client, challenges).claim(randomUUID(), now + 60_000, now);
  await new DynamoDbFailureCounts(client, challenges, randomUUID).add(countersOf(somewhere), now);
  return ['attempts', 'code', 'failures', 'nonce', 'sending', 'sends'];
}

/** The keys of the table's items. */
async function keys(): Promise<string[]> {
  const { client, challenges: TableName } = test.base.tables;
  const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
  return Items.flatMap(({ pk }) => pk?.S ?? []);
}

/** Deletes as DynamoDB does by the time to live of the deployment's own table, at ms since the epoch. */
async function deleteAt(at: number): Promise<void> {
  const { client, challenges: TableName } = test.base.tables;
  const service = await readService(repository, 'local');
  const [ttl] = timesToLive(service, tablesOf(service, {}));
  if (!ttl) throw new Error('no table of the service has a time to live');
  await deleteExpired(client, [{ ...ttl, table: { ...ttl.table, TableName } }], at);
}

it('is no code of nobody for more than some hours after its day', async () => {
  const alias = { kind: 'phone', value: newPhone() } as const;
  await test.codes.send({ claimant: { alias }, purpose: 'test:reset', source: somewhere });
  const codes = async () => (await keys()).filter((key) => key.startsWith('code#none-'));
  expect(await codes()).toHaveLength(1);
  await deleteAt(test.base.clock.now + 26 * hourMs);
  expect(await codes()).toEqual([]);
});

it('is every challenge until it is over, and none for more than some months', async () => {
  const kinds = await leaveOneOfEach();
  const before = await keys();
  expect([...new Set(before.map((key) => key.split('#')[0]))].sort()).toEqual(kinds);

  await deleteAt(test.base.clock.now + 1_000);
  expect((await keys()).sort()).toEqual(before.sort());

  await deleteAt(test.base.clock.now + 100 * 24 * hourMs);
  expect(await keys()).toEqual([]);
});
