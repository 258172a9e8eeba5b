import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { ItemChange } from './item-change.ts';
import { streamRecord } from './stream-record.ts';
import type { Stream } from './streams.ts';

/** Calls the function that reads a stream. */
export type StreamReader = (event: DynamoDBStreamEvent) => Promise<unknown>;

/** A running {@link Stream}. */
export interface StreamFeed {
  /** Puts a change of the table at the end of the stream. */
  push(change: ItemChange): void;
  /** Resolves when the function has been called with everything so far. */
  settled(): Promise<void>;
}

/** Calls with the same record at most. Lambda goes on for hours; nobody waits that long here. */
const mostTries = 4;

/**
 * Feeds a function with the changes of a table as Lambda does: in order, in batches, and again from the first record
 * that the function reports as failed. A record that has failed too often is reported to `onFailure` and left out.
 * Filter patterns do not apply: the function sees more than it would in a deployment.
 * Source: "Configuring partial batch response with DynamoDB and Lambda", AWS Lambda Developer Guide.
 */
export function feedStream(
  { functionName, table, batchSize }: Stream,
  read: StreamReader,
  onFailure: (functionName: string, error: unknown) => void,
): StreamFeed {
  const records: DynamoDBRecord[] = [];
  let pushed = 0;
  let running: Promise<void> | undefined;

  /** How many records at the front are done with. */
  const call = async (batch: DynamoDBRecord[]): Promise<number> => {
    try {
      const response = (await read({ Records: batch })) as DynamoDBBatchResponse | undefined;
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
