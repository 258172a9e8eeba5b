import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

const logger = new Logger();

/** Notes that a new password went unchecked because the corpus of breached ones gave no answer that counts. */
export function observeBreachCheck({
  reason,
  status,
}: {
  readonly reason: string;
  /** Of the corpus's answer, where that is the reason. */
  readonly status?: number | undefined;
}): void {
  logger.warn('breach check failed', { reason, status });
  const metrics = new Metrics({ defaultDimensions: { reason } });
  metrics.addMetric('BreachCheckFailed', MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
}
