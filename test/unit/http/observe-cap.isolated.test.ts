import { afterEach, expect, it, vi } from 'vitest';
import { observeCap } from '../../../lib/http/observe-cap.ts';

afterEach(() => vi.restoreAllMocks());

it('is one warning and one metric by cap', () => {
  // given
  let written = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written += String(chunk);
      return true;
    });
  }

  // when
  observeCap('per-service-and-hour');

  // then
  const lines = written.split('\n').filter((line) => line.startsWith('{'));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'WARN', message: 'message cap', cap: 'per-service-and-hour' },
    { cap: 'per-service-and-hour', MessageCap: 1 },
  ]);
});
