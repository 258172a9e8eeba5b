import { afterEach, expect, it, vi } from 'vitest';
import { observeBreachCheck } from '../../../lib/http/observe-breach-check.ts';

afterEach(() => vi.restoreAllMocks());

/** The log line and the metrics of a failure. */
function observed(failure: Parameters<typeof observeBreachCheck>[0]): Record<string, unknown>[] {
  let written = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
  }
  observeBreachCheck(failure);
  return written
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
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
