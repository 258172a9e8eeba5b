import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServiceUnderTest, startService } from '../support/credential-service.ts';
import { anyHistory, ringOfRun, violationsOf } from './sequence.ts';

let test: ServiceUnderTest;
beforeAll(async () => {
  test = await startService();
});
afterAll(() => test.close());

it('rotates every kind of key under load from two instances without a fault, a lock or a second password', async () => {
  const ring = ringOfRun(test.clock.now);
  await fc.assert(
    fc.asyncProperty(anyHistory, async (history) => {
      expect(await violationsOf(history, { test, ring })).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
