import { UpdateTableCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
} from '@aws-sdk/client-dynamodb-streams';
import { afterAll } from 'vitest';
import { costsContract } from '../../../contracts/costs.ts';
import { openTables } from '../../../support/open-tables.ts';

const endpoint = process.env.DYNAMODB_LOCAL_URL ?? '';
const streams = new DynamoDBStreamsClient({
  endpoint,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
afterAll(() => streams.destroy());

/** How many records a stream holds so far. */
async function recordsIn(StreamArn: string | undefined): Promise<number> {
  const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
  let records = 0;
  for (const { ShardId } of StreamDescription?.Shards ?? []) {
    let { ShardIterator } = await streams.send(
      new GetShardIteratorCommand({ StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' }),
    );
    // An open shard has always a next page: the first empty one is the end.
    for (let isEnd = false; ShardIterator && !isEnd; ) {
      const { Records = [], NextShardIterator } = await streams.send(
        new GetRecordsCommand({ ShardIterator }),
      );
      records += Records.length;
      isEnd = Records.length === 0;
      ShardIterator = NextShardIterator;
    }
  }
  return records;
}

costsContract("Amazon's DynamoDB Local", async () => {
  const tables = await openTables(endpoint);
  // The runner's tables have no stream; this one has what infra/accounts-table.yml asks for.
  const { TableDescription } = await tables.client.send(
    new UpdateTableCommand({
      TableName: tables.accounts,
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
    }),
  );
  return { tables, streamRecords: () => recordsIn(TableDescription?.LatestStreamArn) };
});
