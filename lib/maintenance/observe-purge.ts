import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { describeError } from '../describe-error.ts';
import type { PurgeReport } from './purge.ts';

const logger = new Logger();

/**
 * Writes the one log line of a run and its metrics: `Purged`, and `PurgeLag`, which grows when the purge cannot keep
 * up or does not run.
 */
export function observePurge({ purged, lagMs, complete, failures }: PurgeReport): void {
  const line = { purged, lagMs, complete };
  if (failures.length > 0) logger.error('purge', { ...line, errors: failures.map((e) => describeError(e)) });
  else logger.info('purge', line);

  const metrics = new Metrics();
  metrics.addMetric('Purged', MetricUnit.Count, purged);
  metrics.addMetric('PurgeLag', MetricUnit.Milliseconds, lagMs);
  metrics.publishStoredMetrics();
}
