import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { describeError } from '../describe-error.ts';
import type { AnyServiceError } from '../errors/service-error.ts';
import type { RequestParties } from '../request-scope.ts';

const logger = new Logger();

/** What is kept of an answered request. Never a body, a header, a query, a name, a phone number, a token or a code. */
export interface Observation {
  readonly requestId: string;
  readonly dialect: string;
  readonly operation: string;
  readonly status: number;
  readonly durationMs: number;
  readonly hashMs: number;
  /** What could not be put in order behind the request, such as an attempt that was to be refunded. */
  readonly unsettled: number;
  /** Where it came from: an IPv4 address, or an IPv6 /64 by its 16 hex digits, `20010db800010002/64`. */
  readonly network: string;
  readonly about: RequestParties;
  /** Absent when all went well. */
  readonly error?: AnyServiceError;
}

/** Codes for which somebody should be woken; all others are the caller's own doing. */
const faults: readonly string[] = ['internal', 'unavailable', 'message_not_sent', 'message_unconfirmed'];

/** Writes the one log line of a request and its metrics: `Outcome` by dialect, operation and outcome; times. */
export function observe(observation: Observation): void {
  const { requestId, dialect, operation, status, durationMs, hashMs, unsettled, network, about, error } =
    observation;
  const outcome = error?.code ?? 'ok';
  const times = { durationMs, hashMs };
  const line = {
    requestId,
    dialect,
    operation,
    outcome,
    status,
    ...times,
    network,
    ...about,
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
