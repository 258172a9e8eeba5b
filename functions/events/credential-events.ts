import type { Context, DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import { observeBatch } from '../../lib/events/observe-events.ts';
import { processBatch } from '../../lib/events/process-batch.ts';
import { wireEvents } from '../../lib/wiring/events.ts';

const deps = wireEvents();

/** What publishing one event and sending one notice takes at the very most, in ms. */
const oneChangeMs = 20_000;

/** The accounts table's stream: publishes each credential change and tells the owner. */
export async function handler(event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> {
  const hasTime = () => context.getRemainingTimeInMillis() > oneChangeMs;
  const report = await processBatch(event.Records, deps, hasTime);
  observeBatch(report);
  return { batchItemFailures: report.failed.map((itemIdentifier) => ({ itemIdentifier })) };
}
