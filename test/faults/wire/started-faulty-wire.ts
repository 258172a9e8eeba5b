import { afterAll, beforeAll } from 'vitest';
import { withoutBackoff } from '../../support/without-backoff.ts';
import { type FaultyWire, startFaultyWire } from './faulty-wire.ts';
import { limitsByClock } from './limits-by-clock.ts';

/**
 * The service behind a plan of faults, from `beforeAll` to `afterAll` of the file or suite that asks for it. Nothing in
 * it waits: retries are made at once, and limits of time are those of the stopped clock.
 */
export function startedFaultyWire(): () => FaultyWire {
  let started: FaultyWire | undefined;
  beforeAll(async () => {
    started = await startFaultyWire();
    withoutBackoff();
    limitsByClock();
  });
  afterAll(() => started?.close());
  return () => {
    if (!started) throw new Error('the service has not been started yet');
    return started;
  };
}
