import {
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTables } from '../../../infra/local/aws/create-tables.ts';
import { type Database, startDatabase } from '../../../infra/local/aws/database.ts';
import { feedStream, type StreamFeed, type StreamReader } from '../../../infra/local/aws/feed-stream.ts';
import type { TableDefinition } from '../../../infra/local/aws/table-definition.ts';

const table: TableDefinition = {
  TableName: 'notes',
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
};
const Key = (pk: string) => ({ pk: { S: pk } });

let database: Database;
let client: DynamoDBClient;
let calls: DynamoDBStreamEvent[];
let failures: unknown[];

beforeEach(async () => {
  calls = [];
  failures = [];
  database = await startDatabase();
  client = new DynamoDBClient({
    endpoint: database.url,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createTables(client, [table, { ...table, TableName: 'others' }]);
});
afterEach(async () => {
  client.destroy();
  await database.close();
});

/** Feeds a function that answers as `respond` says. */
function watch(
  respond: (event: DynamoDBStreamEvent) => unknown = () => undefined,
  batchSize = 3,
): StreamFeed {
  const read: StreamReader = async (event) => {
    calls.push(event);
    await Promise.resolve();
    return respond(event);
  };
  const feed = feedStream({ functionName: 'events', table, batchSize }, read, (_, error) =>
    failures.push(error),
  );
  database.watch('notes', feed.push);
  return feed;
}

const put = (pk: string, n = 0, TableName = 'notes') =>
  client.send(new PutItemCommand({ TableName, Item: { ...Key(pk), n: { N: String(n) } } }));
const add = (pk: string) =>
  client.send(
    new UpdateItemCommand({
      TableName: 'notes',
      Key: Key(pk),
      UpdateExpression: 'SET n = n + :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': { N: '1' } },
    }),
  );
const seen = () =>
  calls.map(({ Records }) =>
    Records.map(({ dynamodb }) => `${dynamodb?.Keys?.pk?.S}=${dynamodb?.NewImage?.n?.N}`),
  );

describe('the stream of a table in the embedded database', () => {
  it('carries both images of every write that succeeds, and of no other', async () => {
    const feed = watch();
    await put('a');
    await put('a', 0, 'others');
    await add('a');
    await expect(add('nobody')).rejects.toThrow();
    await client.send(new DeleteItemCommand({ TableName: 'notes', Key: Key('a') }));
    await feed.settled();

    expect(calls.flatMap(({ Records }) => Records)).toMatchObject([
      { eventName: 'INSERT', dynamodb: { Keys: Key('a'), NewImage: { n: { N: '0' } } } },
      { eventName: 'MODIFY', dynamodb: { OldImage: { n: { N: '0' } }, NewImage: { n: { N: '1' } } } },
      { eventName: 'REMOVE', dynamodb: { Keys: Key('a'), OldImage: { n: { N: '1' } } } },
    ]);
  });

  it('keeps the order of each item in a race', async () => {
    await put('a');
    const feed = watch();
    await Promise.all(Array.from({ length: 40 }, () => add('a')));
    await feed.settled();

    const images = calls.flatMap(({ Records }) => Records).map(({ dynamodb }) => dynamodb);
    expect(images.map((image) => Number(image?.NewImage?.n?.N))).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1),
    );
    expect(images.map((image) => Number(image?.OldImage?.n?.N))).toEqual(
      Array.from({ length: 40 }, (_, i) => i),
    );
  });

  it('comes again from the first record that failed', async () => {
    let mayFail = true;
    const feed = watch(({ Records }) => {
      if (!mayFail || Records.length < 3) return { batchItemFailures: [] };
      mayFail = false;
      const failed = Records.slice(1).reverse();
      return {
        batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber })),
      };
    });
    for (const n of [1, 2, 3, 4])
      feed.push({ before: undefined, after: { ...Key('a'), n: { N: String(n) } } });
    await feed.settled();

    expect(seen()).toEqual([['a=1'], ['a=2', 'a=3', 'a=4'], ['a=3', 'a=4']]);
    expect(failures).toEqual([]);
  });

  it('goes on without a record that keeps failing, and reports it', async () => {
    const feed = watch(({ Records }) => {
      if (Records.some(({ dynamodb }) => dynamodb?.NewImage?.n?.N === '2')) throw new Error('no');
    }, 1);
    for (const n of [1, 2, 3]) feed.push({ before: undefined, after: { ...Key('a'), n: { N: String(n) } } });
    await feed.settled();

    expect(seen().flat()).toEqual(['a=1', 'a=2', 'a=2', 'a=2', 'a=2', 'a=3']);
    expect(failures.at(-1)).toMatchObject({ message: expect.stringContaining('failed 4 times') });
  });
});
