import type { StreamRecord } from '../../../lib/adapters/dynamodb/stream-record.ts';
import type { BatchReport } from '../../../lib/events/process-batch.ts';
import type { Instance } from './instance.ts';

/** Records that Lambda hands to the function at once, at most. */
const batchSize = 10;

/** A batch of the stream, as Lambda's event source mapping hands it out. */
export interface Batch {
  readonly records: readonly StreamRecord[];
  /** Ends the batch: what comes next begins with the first record that failed (`ReportBatchItemFailures`). */
  report(report: Pick<BatchReport, 'failed'>): Promise<void>;
}

/**
 * Takes the next batch of the stream; undefined when there is none, or another process is at it: one shard is worked on
 * by one process at a time. A batch whose process died comes again.
 */
export async function takeBatch({ world, actor }: Instance): Promise<Batch | undefined> {
  const { scheduler, feed, database } = world;
  const records = await scheduler.call<readonly StreamRecord[]>(actor, {
    to: 'surroundings',
    about: 'take the next batch of the stream',
    reads: ['stream'],
    writes: ['feed'],
    apply: () => {
      const isTaken = feed.takenBy !== undefined && !scheduler.isDead(feed.takenBy);
      const next = isTaken ? [] : database.records.slice(feed.position, feed.position + batchSize);
      if (next.length > 0) feed.takenBy = actor;
      return next;
    },
  });
  if (records.length === 0) return undefined;
  return {
    records,
    report: ({ failed }) =>
      scheduler.call(actor, {
        to: 'surroundings',
        about: 'report the batch',
        reads: [],
        writes: ['feed'],
        apply: () => {
          const processed = records.findIndex(({ dynamodb }) =>
            failed.includes(dynamodb?.SequenceNumber ?? ''),
          );
          feed.position += processed < 0 ? records.length : processed;
          feed.takenBy = undefined;
        },
      }),
  };
}
