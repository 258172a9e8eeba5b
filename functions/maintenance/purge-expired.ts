import type { Context } from 'aws-lambda';
import { observePurge } from '../../lib/maintenance/observe-purge.ts';
import { purge, reservedMs } from '../../lib/maintenance/purge.ts';
import { inRequestScope } from '../../lib/request-scope.ts';
import { wireExpiredChallenges } from '../../lib/wiring/maintenance.ts';

const expired = wireExpiredChallenges();

/** Every five minutes: deletes expired codes, counters, nonces and whatever else is short-lived. */
export async function handler(_event: unknown, context: Context): Promise<void> {
  const now = Date.now();
  const msLeft = () => context.getRemainingTimeInMillis();
  const scope = { deadline: now + msLeft() - reservedMs, startedAt: performance.now(), hashMs: 0 };
  const report = await inRequestScope(scope, () => purge(expired, now, msLeft));
  observePurge(report);
  // Shown as a failed invocation too; the next run goes on with what is left.
  if (report.failures.length > 0) throw new Error('The purge failed in part', { cause: report.failures[0] });
}
