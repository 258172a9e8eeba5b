import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request shares with code that is called far below it, without passing through every signature. */
export interface RequestScope {
  /** When work for this request must end, ms since the epoch: a little before the function is stopped. */
  readonly deadline: number;
  /** When the request arrived, on the clock of `performance.now()`, ms. */
  readonly startedAt: number;
  /** Time spent hashing passwords so far, in ms. */
  hashMs: number;
}

const storage = new AsyncLocalStorage<RequestScope>();

/** Runs `work` with `scope` as its {@link requestScope}. */
export function inRequestScope<T>(scope: RequestScope, work: () => T): T {
  return storage.run(scope, work);
}

/** The scope of the request being answered; undefined outside of one (command line, start-up). */
export function requestScope(): RequestScope | undefined {
  return storage.getStore();
}
