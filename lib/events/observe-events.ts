import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { describeError } from '../describe-error.ts';
import type { BatchReport, EventFailure, FailedRecord } from './process-batch.ts';

const logger = new Logger();

/** The metric that counts each kind of failure. */
const failureMetrics: Readonly<Record<EventFailure, string>> = {
  unreadable: 'EventUnreadable',
  unpublished: 'EventUnpublished',
  unsent: 'NoticeUnsent',
};

/** Writes a log line and counts a failure. The line names the account by its id and has nothing else of it. */
export function observeFailure(
  failure: EventFailure,
  { sequenceNumber, account }: FailedRecord,
  error: unknown,
): void {
  const line = { failure, sequenceNumber, ...(account !== undefined && { account }) };
  logger.error('credential event', { ...line, error: describeError(error) });
  count(failureMetrics[failure], 1);
}

/** Writes the log line of a batch and its metrics, `EventPublished` and `NoticeSent`; nothing when nothing changed. */
export function observeBatch({ failed, published, notices }: BatchReport): void {
  if (failed.length + published === 0) return;
  logger.info('credential events', { published, notices, failed: failed.length });
  count('EventPublished', published);
  count('NoticeSent', notices);
}

function count(name: string, value: number): void {
  const metrics = new Metrics();
  metrics.addMetric(name, MetricUnit.Count, value);
  metrics.publishStoredMetrics();
}
