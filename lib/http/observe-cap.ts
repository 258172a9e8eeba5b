import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

const logger = new Logger();

/** Notes that a cap stopped a message: somebody is being busy, or the cap is too low. */
export function observeCap(cap: string): void {
  logger.warn('message cap', { cap });
  const metrics = new Metrics({ defaultDimensions: { cap } });
  metrics.addMetric('MessageCap', MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
}
