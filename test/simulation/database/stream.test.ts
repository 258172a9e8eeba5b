import { DeleteItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { toItem } from '../../../lib/adapters/dynamodb/account-item.ts';
import { accountStream } from '../../../lib/adapters/dynamodb/stream-record.ts';
import { testAccount } from '../../support/account.ts';
import { openSimulatedTables } from './open-simulated-tables.ts';

const now = 1_800_000_000_123;
const account = testAccount({
  history: [
    [{ scheme: 'own', pepperId: 'p', cost: 12, form: 'plain', salt: 's'.repeat(22), digest: 'd'.repeat(31) }],
  ],
});
const item = toItem(account);
const { pk = { S: '' } } = item;

function given() {
  const { simulated } = openSimulatedTables(() => now);
  const { accounts: TableName, challenges } = simulated.names;
  const put = (Item = item) => simulated.apply(new PutItemCommand({ TableName, Item }));
  const raise = () =>
    simulated.apply(
      new UpdateItemCommand({
        TableName,
        Key: { pk },
        UpdateExpression: 'ADD version :one',
        ExpressionAttributeValues: { ':one': { N: '1' } },
      }),
    );
  const remove = () => simulated.apply(new DeleteItemCommand({ TableName, Key: { pk } }));
  return { simulated, put, raise, remove, challenges };
}

it('has a record of each change of an account, in order, as the function gets it', () => {
  const { simulated, put, raise, remove } = given();
  put();
  raise();
  remove();
  const { records } = simulated;
  expect(records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'MODIFY', 'REMOVE']);
  const numbers = records.map((record) => accountStream.sequenceNumber(record));
  expect(numbers).toEqual(numbers.toSorted());
  expect(new Set(numbers).size).toBe(3);
  expect(records[1]).toMatchObject({
    eventSource: 'aws:dynamodb',
    dynamodb: {
      Keys: { pk },
      OldImage: { version: { N: '1' } },
      NewImage: { version: { N: '2' } },
      StreamViewType: 'NEW_AND_OLD_IMAGES',
      ApproximateCreationDateTime: Math.floor(now / 1_000),
    },
  });
  expect(accountStream.accountUpdate(records[1] ?? {})).toMatchObject({
    before: { id: account.id, version: 1 },
    after: { id: account.id, version: 2 },
  });
});

it('has bytes as an event of Lambda has them, which is JSON', () => {
  const { simulated, put } = given();
  put();
  const bytes = item.history?.M?.digests?.B ?? new Uint8Array();
  const image = simulated.records[0]?.dynamodb?.NewImage;
  expect(bytes.length).toBeGreaterThan(0);
  expect(image?.history?.M?.digests).toEqual({ B: Buffer.from(bytes).toString('base64') });
  expect(JSON.parse(JSON.stringify(simulated.records))).toEqual(simulated.records);
});

it('has none of what changed nothing, nor of the challenges', () => {
  const { simulated, put, raise, remove, challenges } = given();
  put();
  put({ ...item });
  remove();
  remove();
  simulated.apply(new PutItemCommand({ TableName: challenges, Item: { pk } }));
  expect(simulated.records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'REMOVE']);
  const snapshot = simulated.snapshot();
  raise();
  expect(simulated.records).toHaveLength(3);
  simulated.restore(snapshot);
  expect(simulated.records).toHaveLength(2);
});

it('is the same each time that it is read', () => {
  const { simulated, put } = given();
  put();
  expect(simulated.records).toEqual(simulated.records);
});
