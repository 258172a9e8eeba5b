import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Whom a request is about and who makes it, for the log. Ids of our own only: never what a stranger may have made up.
 */
export interface RequestParties {
  /** The account's id, or a digest in place of a name that leads nowhere. */
  account?: string;
  /** The id of a registered OAuth client, proven or only named; that in the audience of a token of ours. */
  client?: string;
  /** The id of a registered HAWK caller, proven or only named. */
  hawk?: string;
  /** The trusted issuer of the token that was shown. */
  issuer?: string;
}

/** What one request shares with code that is called far below it, without passing through every signature. */
export interface RequestScope {
  /** When work for this request must end, ms since the epoch: a little before the function is stopped. */
  readonly deadline: number;
  /**
   * When what {@link settle} does must end, ms since the epoch: after `deadline`, so that work which used up its time
   * leaves some to put things in order. `deadline` when absent.
   */
  readonly settleBy?: number;
  /** When the request arrived, on the clock of `performance.now()`, ms. */
  readonly startedAt: number;
  /** Time spent hashing passwords so far, in ms. */
  hashMs: number;
  /** How many times {@link settle} has failed. */
  unsettled?: number;
  /** Filled in by {@link noteParty}; absent where nobody asks. */
  readonly about?: RequestParties;
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

/** Notes whom the request at hand is about, or who makes it, as soon as that is known; outside of a request nothing. */
export function noteParty(party: RequestParties): void {
  const about = requestScope()?.about;
  if (about) Object.assign(about, party);
}

/**
 * What is left until the deadline of the request, in ms, and at least one.
 * @param otherwise ms, where no request sets a deadline
 */
export function timeLeft(otherwise: number): number {
  const deadline = requestScope()?.deadline;
  return deadline === undefined ? otherwise : Math.max(deadline - Date.now(), 1);
}

/** A signal that ends a call after `longestMs`, or at the deadline of the request when that is earlier. */
export function deadlineSignal(longestMs: number): AbortSignal {
  return AbortSignal.timeout(Math.min(longestMs, timeLeft(longestMs)));
}

/**
 * Puts something in order behind a request's own work: takes back what a failure made void, or looks up what became of
 * it. It has a share of the time of its own, and its failure is counted and goes no further: it must never take the
 * place of what the request is answered with.
 * @returns what `work` gives; undefined when it fails
 */
export async function settle<T>(work: () => Promise<T>): Promise<T | undefined> {
  const scope = requestScope();
  const settling = scope && { ...scope, deadline: scope.settleBy ?? scope.deadline, hashMs: 0, unsettled: 0 };
  try {
    return await (settling ? storage.run(settling, work) : work());
  } catch {
    if (settling) settling.unsettled += 1;
    return undefined;
  } finally {
    if (scope && settling) {
      scope.hashMs += settling.hashMs;
      scope.unsettled = (scope.unsettled ?? 0) + settling.unsettled;
    }
  }
}
