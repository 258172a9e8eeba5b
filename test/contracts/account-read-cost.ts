import { randomBytes, randomUUID } from 'node:crypto';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { encodeBase64 } from 'bcryptjs';
import { describe, expect, it } from 'vitest';
import { accountKey, toItem } from '../../lib/adapters/dynamodb/account-item.ts';
import { DynamoDbAccountStore } from '../../lib/adapters/dynamodb/account-store.ts';
import type { Account, Credential } from '../../lib/credential/account.ts';
import type { Generation } from '../../lib/credential/password-hash.ts';
import { testAccount } from '../support/account.ts';
import { itemSize } from '../support/item-size.ts';
import { meterCapacity } from '../support/meter-capacity.ts';
import type { OpenTables } from '../support/open-tables.ts';

/** What a strongly consistent read of one unit returns at most, in bytes. */
const readUnit = 4_096;
const base64Of = (size: number) => encodeBase64([...randomBytes(size)], size);
const generation = (form: Generation['form']): Generation => ({
  pepperId: `pepper-${randomBytes(8).toString('hex')}`,
  cost: 12,
  form,
  salt: base64Of(16),
});

/** What a change leaves on an item beside the account. */
const writeIds = { changeId: { S: randomUUID() } };

/** Every alias, two forms, and as many former passwords as the deepest history holds, of `spans` generations each. */
function largeAccount(spans: number): Account {
  const generations = Array.from({ length: spans }, () => [generation('plain'), generation('md5')]);
  const credential = (span: number): Credential =>
    (generations[span] ?? []).map((each) => ({ scheme: 'own', ...each, digest: base64Of(23) }));
  return testAccount({
    username: base64Of(48),
    phone: `+86138${String(Math.random()).slice(2, 10)}`,
    email: `${base64Of(24)}@mail.example.com`,
    agent: `9223372036854775807/${String(Math.random()).slice(2, 20)}`,
    language: 'zh',
    createdAt: 1_700_000_000_123,
    changedAt: 1_700_000_000_123,
    changedFrom: base64Of(8),
    unlocks: 1_234_567,
    version: 130,
    credential: credential(0),
    history: Array.from({ length: 128 }, (_, index) => credential(Math.floor((index * spans) / 128))),
  });
}

/** What reading an account may cost on a database, however deep its history is. */
export function accountReadCostContract(name: string, tables: () => OpenTables): void {
  describe(`the cost of reading an account on ${name}`, () => {
    it.each([1, 4])(
      'is one unit with 128 former passwords in two forms, of %i generations each',
      async (spans) => {
        const { client, accounts } = tables();
        const store = new DynamoDbAccountStore(client, accounts, 'mapped');
        const account = largeAccount(spans);
        expect(itemSize({ ...toItem(account), ...writeIds })).toBeLessThanOrEqual(readUnit);
        await store.create(account);
        const readUnits = meterCapacity(client, 'GetItemCommand');

        expect((await store.read(account.id))?.history).toHaveLength(128);

        expect(readUnits()).toBe(1);
      },
    );

    it('is counted by the size that the calculation says, to the byte', async () => {
      const { client, accounts: TableName } = tables();
      const account = largeAccount(1);
      const item = { ...toItem(account), filler: { S: '' } };
      const unitsAt = async (size: number): Promise<number> => {
        const filler = { S: 'x'.repeat(size - itemSize(item)) };
        await client.send(new PutItemCommand({ TableName, Item: { ...item, filler } }));
        const read = new GetItemCommand({
          TableName,
          Key: accountKey(account.id),
          ConsistentRead: true,
          ReturnConsumedCapacity: 'TOTAL',
        });
        return (await client.send(read)).ConsumedCapacity?.CapacityUnits ?? 0;
      };

      expect([await unitsAt(readUnit), await unitsAt(readUnit + 1)]).toEqual([1, 2]);
    });
  });
}
