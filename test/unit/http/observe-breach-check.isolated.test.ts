import { expect, it } from 'vitest';
import { observeBreachCheck } from '../../../lib/http/observe-breach-check.ts';
import { logOfEachTest } from '../../support/log-of-each-test.ts';

const log = logOfEachTest();

/** The log line and the metrics of a failure. */
function observed(failure: Parameters<typeof observeBreachCheck>[0]): Record<string, unknown>[] {
  observeBreachCheck(failure);
  return log.lines();
}

it('is one warning and one metric by reason', () => {
  expect(observed({ reason: 'time' })).toMatchObject([
    { level: 'WARN', message: 'breach check failed', reason: 'time' },
    { reason: 'time', BreachCheckFailed: 1 },
  ]);
});

it('names the status of an answer in the log alone', () => {
  const [line, metrics] = observed({ reason: 'status', status: 503 });
  expect(line).toMatchObject({ level: 'WARN', reason: 'status', status: 503 });
  expect(metrics).toMatchObject({ reason: 'status', BreachCheckFailed: 1 });
  expect(metrics).not.toHaveProperty('status');
});
