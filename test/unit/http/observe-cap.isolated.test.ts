import { expect, it } from 'vitest';
import { observeCap } from '../../../lib/http/observe-cap.ts';
import { logOfEachTest } from '../../support/log-of-each-test.ts';

const log = logOfEachTest();

it('is one warning and one metric by cap', () => {
  observeCap('per-service-and-hour');

  expect(log.lines()).toMatchObject([
    { level: 'WARN', message: 'message cap', cap: 'per-service-and-hour' },
    { cap: 'per-service-and-hour', MessageCap: 1 },
  ]);
});
