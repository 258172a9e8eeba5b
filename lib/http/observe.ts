import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { describeError } from '../describe-error.ts';
import type { AnyServiceError } from '../errors/service-error.ts';

const logger = new Logger();

/** What is kept of an answered request. Never a body, never a header, never a query. */
export interface Observation {
  readonly requestId: string;
  readonly dialect: string;
  readonly operation: string;
  readonly status: number;
  readonly durationMs: number;
  readonly hashMs: number;
  /** What could not be put in order behind the request, such as an attempt that was to be refunded. */
  readonly unsettled: number;
  /** Absent when all went well. */
  readonly error?: AnyServiceError;
}

/** Codes for which somebody should be woken; all others are the caller's own doing. */
const faults: readonly string[] = ['internal', 'unavailable', 'message_not_sent', 'message_unconfirmed'];

/** Writes the one log line of a request and its metrics: `Outcome` by dialect, operation and outcome; times. */
export function observe(observation: Observation): void {
  const { requestId, dialect, operation, status, durationMs, hashMs, unsettled, error } = observation;
  const outcome = error?.code ?? 'ok';
  const times = { durationMs, hashMs };
  const line = {
    requestId,
    dialect,
    operation,
    outcome,
    status,
    ...times,
    ...(unsettled > 0 && { unsettled }),
  };
  if (error && faults.includes(error.code)) logger.error('request', { ...line, error: describeError(error) });
  else logger.info('request', error ? { ...line, detail: error.message, issues: error.issues } : line);

  const metrics = new Metrics({ defaultDimensions: { dialect, operation, outcome } });
  metrics.addMetric('Outcome', MetricUnit.Count, 1);
  metrics.addMetric('Duration', MetricUnit.Milliseconds, durationMs);
  metrics.addMetric('HashTime', MetricUnit.Milliseconds, hashMs);
  if (unsettled > 0) metrics.addMetric('Unsettled', MetricUnit.Count, unsettled);
  metrics.publishStoredMetrics();
}
