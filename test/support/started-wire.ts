import { afterAll, beforeAll } from 'vitest';
import { startWire, type Wire } from './wire.ts';

type Settings = Parameters<typeof startWire>[0];

/**
 * The service under test from `beforeAll` to `afterAll` of the file, or the suite, that asks for it. What it returns
 * may be handed around at once, and used as soon as tests run.
 * @param settings as {@link startWire} takes them; a function, when they are only known in `beforeAll`
 */
export function startedWire(settings: Settings | (() => Settings) = {}): Wire {
  let started: Wire | undefined;
  beforeAll(async () => {
    started = await startWire(typeof settings === 'function' ? settings() : settings);
  });
  afterAll(() => started?.close());
  const wire = (): Wire => {
    if (!started) throw new Error('the service has not been started yet');
    return started;
  };
  return {
    get local() {
      return wire().local;
    },
    get wiring() {
      return wire().wiring;
    },
    inProcess: (request) => wire().inProcess(request),
    overHttp: (request) => wire().overHttp(request),
    createAccount: (account) => wire().createAccount(account),
    close: () => wire().close(),
  };
}
