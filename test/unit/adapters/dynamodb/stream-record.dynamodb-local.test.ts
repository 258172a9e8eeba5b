import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type _Record as StreamsRecord,
} from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { DynamoDbAccountStore } from '../../../../lib/adapters/dynamodb/account-store.ts';
import { accountStream } from '../../../../lib/adapters/dynamodb/stream-record.ts';
import type { Credential } from '../../../../lib/credential/account.ts';
import { type BatchDeps, processBatch } from '../../../../lib/events/process-batch.ts';
import { testAccount } from '../../../support/account.ts';
import { newPhone } from '../../../support/new-phone.ts';

const access = {
  endpoint: process.env.DYNAMODB_LOCAL_URL ?? '',
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
};
const client = new DynamoDBClient(access);
const streams = new DynamoDBStreamsClient(access);
const now = 1_700_000_000_000;
const credential = (encoded: string): Credential => [{ scheme: 'imported', form: 'plain', encoded }];

let store: DynamoDbAccountStore;
let streamArn: string;

// The runner's tables have no stream; this one has what infra/accounts-table.yml asks for.
beforeAll(async () => {
  const TableName = `accounts-${randomUUID().slice(0, 8)}`;
  const { TableDescription } = await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  streamArn = TableDescription?.LatestStreamArn ?? '';
  store = new DynamoDbAccountStore(client, TableName, 'mapped');
});
afterAll(() => {
  client.destroy();
  streams.destroy();
});

/** Everything in the stream so far, in the order of each shard. */
async function readStream(): Promise<StreamsRecord[]> {
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn: streamArn }));
  const shards = (StreamDescription?.Shards ?? []).map(async ({ ShardId }) => {
    const { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({ StreamArn: streamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
    );
    const { Records = [] } = await streams.send(new GetRecordsCommand({ ShardIterator }));
    return Records;
  });
  return (await Promise.all(shards)).flat();
}

let bodies: string[];
let notified: (string | undefined)[];
let refused: string | undefined;
const faults: unknown[] = [];
const deps: BatchDeps<StreamsRecord> = {
  reader: accountStream,
  topic: {
    async publish({ id, body }) {
      if (id === refused) throw new Error('refused');
      bodies.push(body);
    },
  },
  async notify({ account }) {
    notified.push(account.phone);
    return 'sent';
  },
  issuer: 'https://id.example.com',
  onFailure: (...fault) => faults.push(fault),
};
beforeEach(() => {
  bodies = [];
  notified = [];
  refused = undefined;
  faults.length = 0;
});
const jtis = () => bodies.map((body) => JSON.parse(body).jti as string);

it("makes events of the records of DynamoDB's own stream", async () => {
  const account = testAccount({ phone: newPhone() });
  const { id } = account;
  await store.create(account);
  await store.unlock(id);
  const change = (digest: string, fromVersion: number) =>
    store.change(id, { credential: credential(digest), history: [], fromVersion, now: now + fromVersion });
  await change('$md5$first-secret', 1);
  await store.freeze(id);
  await store.thaw(id, 1_700_000_000_000);
  await change('$md5$second-secret', 2);
  await change('$md5$lost-secret', 2);

  const records = await readStream();
  // The account, its two aliases with their reservations, and each write that was done.
  expect(records.length).toBeGreaterThan(6);
  const report = await processBatch(records, deps, () => true);

  expect(faults).toEqual([]);
  expect(report).toEqual({ failed: [], published: 2, notices: 2 });
  expect(jtis()).toEqual([`${id}:2`, `${id}:3`]);
  expect(bodies.join()).not.toContain('secret');
  expect(bodies.map((body) => JSON.stringify(JSON.parse(body).events))).toEqual([
    expect.stringContaining('"change_type":"create"'),
    expect.stringContaining('"change_type":"update"'),
  ]);
  expect(notified).toEqual([account.phone, account.phone]);
});

it('names the records that must come again by their sequence numbers', async () => {
  const account = testAccount();
  await store.create(account);
  for (const fromVersion of [1, 2, 3]) {
    await store.change(account.id, { credential: credential('$md5$x'), history: [], fromVersion, now });
  }
  refused = `${account.id}:3`;

  const records = await readStream();
  const { failed } = await processBatch(records, deps, () => true);

  const versionOf = (sequenceNumber: string) =>
    records.find(({ dynamodb }) => dynamodb?.SequenceNumber === sequenceNumber)?.dynamodb?.NewImage?.version
      ?.N;
  expect(failed.map(versionOf)).toEqual(['3', '4']);
  expect(jtis().filter((jti) => jti.startsWith(account.id))).toEqual([`${account.id}:2`]);
});
