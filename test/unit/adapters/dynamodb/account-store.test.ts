import { randomUUID } from 'node:crypto';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startDatabase } from '../../../../infra/local/aws/database.ts';
import type { Endpoint } from '../../../../infra/local/aws/endpoint.ts';
import { aliasKey } from '../../../../lib/adapters/dynamodb/account-item.ts';
import { DynamoDbAccountStore } from '../../../../lib/adapters/dynamodb/account-store.ts';
import { AliasItems } from '../../../../lib/adapters/dynamodb/alias-items.ts';
import { accountReadCostContract } from '../../../contracts/account-read-cost.ts';
import { accountStoreContract } from '../../../contracts/account-store.ts';
import { testAccount } from '../../../support/account.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let database: Endpoint;
let tables: OpenTables;
let store: DynamoDbAccountStore;

beforeAll(async () => {
  database = await startDatabase();
  tables = await openTables(database.url);
  store = new DynamoDbAccountStore(tables.client, tables.accounts, 'mapped');
});
afterAll(async () => {
  tables.client.destroy();
  await database.close();
});

accountStoreContract('DynamoDB account store on the embedded database', () => store);
accountReadCostContract('the embedded database', () => tables);

const danglingAlias = (username: string, reservedAt: number) =>
  tables.client.send(
    new PutItemCommand({
      TableName: tables.accounts,
      Item: {
        pk: { S: `alias#username#${username}` },
        accountId: { S: 'never-created' },
        reservedAt: { N: String(reservedAt) },
      },
    }),
  );

it('takes over an alias that a broken-off creation left behind', async () => {
  const username = randomUUID();
  await danglingAlias(username, 1_000_000);
  const account = testAccount({ username, createdAt: 1_000_000 + 60_001 });
  expect(await store.create(account)).toEqual({ created: true });
  expect(await store.findByAlias({ kind: 'username', value: username })).toBe(account.id);
});

it('lets one of two creations take such an alias over, and not the other after it', async () => {
  const username = randomUUID();
  await danglingAlias(username, 1_000_000);
  const rivals = [1, 2].map(() => testAccount({ username, createdAt: 1_000_000 + 60_001 }));

  // Both have found it abandoned when the first of them writes.
  const send = tables.client.send.bind(tables.client);
  let looks = 0;
  const bothLooked = Promise.withResolvers<void>();
  const racing = vi.spyOn(tables.client, 'send').mockImplementation((async (...given: [never, never]) => {
    const command: object = given[0];
    const answer = await send(...given);
    if (!(command instanceof GetItemCommand) || command.input.Key?.pk?.S !== 'account#never-created')
      return answer;
    looks += 1;
    if (looks === rivals.length) bothLooked.resolve();
    await bothLooked.promise;
    return answer;
  }) as never);
  const outcomes = await Promise.all(rivals.map((rival) => store.create(rival)));
  racing.mockRestore();

  expect(outcomes.filter(({ created }) => created)).toHaveLength(1);
  const winner = rivals[outcomes.findIndex(({ created }) => created)];
  expect(await store.findByAlias({ kind: 'username', value: username })).toBe(winner?.id);
});

it('gives an alias back only while it is its own', async () => {
  const items = new AliasItems(tables.client, tables.accounts);
  const { id, username = '' } = testAccount({ username: randomUUID() });
  const key = aliasKey({ kind: 'username', value: username });
  await items.reserve({ kind: 'username', value: username }, { id, at: 1_000_000 });
  expect(await items.giveBack(key, 'another')).toBe(false);
  expect(await items.holderOf(key)).toBe(id);
  expect(await items.giveBack(key, id)).toBe(true);
  expect(await items.holderOf(key)).toBeUndefined();
});

it('leaves an alias to a creation that may still be under way', async () => {
  const username = randomUUID();
  await danglingAlias(username, 1_000_000);
  const account = testAccount({ username, createdAt: 1_000_000 + 59_999 });
  expect(await store.create(account)).toMatchObject({ created: false });
});

it('tells names apart that differ by case where case is exact', async () => {
  const exact = new DynamoDbAccountStore(tables.client, tables.accounts, 'exact');
  const [upper, lower] = [testAccount({ username: 'Exactly' }), testAccount({ username: 'exactly' })];
  for (const account of [upper, lower]) expect(await exact.create(account)).toEqual({ created: true });
  expect(await exact.findByAlias({ kind: 'username', value: 'Exactly' })).toBe(upper.id);
  expect(await exact.findByAlias({ kind: 'username', value: '\uff25xactly' })).toBe(upper.id);
  expect(await exact.findByAlias({ kind: 'username', value: 'exactly' })).toBe(lower.id);
  expect(await exact.findByAlias({ kind: 'username', value: 'EXACTLY' })).toBeUndefined();
});
