import { inRequestScope } from '../../lib/request-scope.ts';

/**
 * Runs work whose calls of the database may take two minutes. Hundreds of requests at once share one thread here with
 * the database, on a machine that may be busy: what they are to show is who wins, not how soon.
 */
export function unhurried<T>(work: () => T): T {
  return inRequestScope({ deadline: Date.now() + 120_000, startedAt: performance.now(), hashMs: 0 }, work);
}
