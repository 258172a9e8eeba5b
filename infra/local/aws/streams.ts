import { randomUUID } from 'node:crypto';
import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { Invoke } from '../gateway/invoke.ts';
import type { Service } from '../shared/service.ts';
import type { ItemChange } from './observed-dynalite.ts';
import type { TableDefinition } from './tables.ts';

/** A function that a table's stream calls. */
export interface Stream {
  readonly functionName: string;
  readonly table: TableDefinition;
  /** Records in one call at most. */
  readonly batchSize: number;
}

/** A running {@link Stream}. */
export interface StreamFeed {
  /** Puts a change of the table at the end of the stream. */
  push(change: ItemChange): void;
  /** Resolves when the function has been called with everything so far. */
  settled(): Promise<void>;
}

/** Calls with the same record at most. Lambda goes on for hours; nobody waits that long here. */
const mostTries = 4;

/** Every `stream` event of the service. @throws when one names a table that the service does not declare */
export function streamsOf(service: Service, tables: Readonly<Record<string, TableDefinition>>): Stream[] {
  return Object.entries(service.functions).flatMap(([functionName, { events }]) =>
    events.flatMap((event) => {
      if (!('stream' in event)) return [];
      const [logicalId] = event.stream.arn['Fn::GetAtt'];
      const table = tables[logicalId];
      if (!table)
        throw new Error(`Function ${functionName} reads the stream of ${logicalId}, which is no table`);
      return [{ functionName, table, batchSize: event.stream.batchSize }];
    }),
  );
}

/**
 * Feeds a function with the changes of a table as Lambda does: in order, in batches, and again from the first record
 * that the function reports as failed. A record that has failed too often is reported to `onFailure` and left out.
 * Filter patterns do not apply: the function sees more than it would in a deployment.
 * Source: "Configuring partial batch response with DynamoDB and Lambda", AWS Lambda Developer Guide.
 */
export function feedStream(
  { functionName, table, batchSize }: Stream,
  invoke: Invoke,
  onFailure: (functionName: string, error: unknown) => void,
): StreamFeed {
  const records: DynamoDBRecord[] = [];
  let pushed = 0;
  let running: Promise<void> | undefined;

  /** How many records at the front are done with. */
  const call = async (batch: readonly DynamoDBRecord[]): Promise<number> => {
    try {
      const response = (await invoke({ Records: batch })) as DynamoDBBatchResponse | undefined;
      const failed = new Set(response?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      const first = batch.findIndex(({ dynamodb }) => failed.has(dynamodb?.SequenceNumber ?? ''));
      return first < 0 ? batch.length : first;
    } catch (error) {
      onFailure(functionName, error);
      return 0;
    }
  };

  const run = async (): Promise<void> => {
    let tries = 0;
    while (records.length > 0) {
      const done = await call(records.slice(0, batchSize));
      records.splice(0, done);
      tries = done > 0 ? 0 : tries + 1;
      if (tries < mostTries) continue;
      const givenUp = records.shift()?.dynamodb?.SequenceNumber;
      onFailure(functionName, new Error(`Record ${givenUp} of the stream failed ${mostTries} times`));
      tries = 0;
    }
    running = undefined;
  };

  return {
    push(change) {
      pushed += 1;
      records.push(streamRecord(table, change, String(pushed).padStart(21, '0')));
      running ??= run();
    },
    settled: async () => running,
  };
}

function streamRecord(
  { TableName, KeySchema = [] }: TableDefinition,
  { before, after }: ItemChange,
  sequenceNumber: string,
): DynamoDBRecord {
  type Image = Record<string, AttributeValue>;
  const keys = KeySchema.map(({ AttributeName = '' }) => [AttributeName, (after ?? before)?.[AttributeName]]);
  return {
    eventID: randomUUID(),
    eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
    eventSource: 'aws:dynamodb',
    eventSourceARN: `arn:aws:dynamodb:local:000000000000:table/${TableName}/stream/local`,
    awsRegion: 'local',
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
      Keys: Object.fromEntries(keys) as Image,
      ...(before && { OldImage: before as Image }),
      ...(after && { NewImage: after as Image }),
      SequenceNumber: sequenceNumber,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}
