import { CoreError } from '../../errors/service-error.ts';
import { settle } from '../../request-scope.ts';
import type { Source } from '../sources/source.ts';
import { countersOf, type SourceCounters } from '../sources/source-counters.ts';
import { endOfHour } from '../sources/utc-hour.ts';

/** How many failures a source may have in a UTC hour, over all accounts. */
export interface FailureLimits {
  readonly perNetworkAndHour: number;
  /** For machine callers, which speak for many users. */
  readonly perClientAndHour: number;
}

/** Counts failures of sources, whatever account they were about. */
export interface FailureCounts {
  /**
   * Counts a failure in the UTC hour of `now` (ms since the epoch), in one write.
   * @returns each count after it, by name
   */
  add(counters: SourceCounters, now: number): Promise<Readonly<Record<string, number>>>;
}

/** What a {@link SourceGuard} is made from. */
export interface SourceGuardDeps {
  readonly failures: FailureCounts;
  readonly limits: FailureLimits;
  /** ms since the epoch */
  readonly now: () => number;
}

/** Names of slowed sources that are remembered; a flood of networks must not fill the memory. */
const mostRemembered = 10_000;

/**
 * Slows down whoever fails at many accounts. Failures are counted for all instances together, and an instance learns
 * with each that it counts how many there are; from then on it refuses the source until the hour is over, before
 * anything of an account is read or a password hashed. So a right password costs no call for this, and what remains to
 * who is over the limit is one failure for each instance that has not met it yet.
 */
export class SourceGuard {
  readonly #deps: SourceGuardDeps;
  /** Each network or client that is refused, and until when (ms since the epoch); oldest first. */
  readonly #slowed = new Map<string, number>();

  constructor(deps: SourceGuardDeps) {
    this.#deps = deps;
  }

  /** @throws ServiceError `too_many_requests` for a source that has failed too often */
  refuseSlowed(source: Source): void {
    const now = this.#deps.now();
    const { item, counts } = countersOf(source);
    const until = Math.max(0, ...counts.map(({ name }) => this.#slowed.get(nameOf(item, name)) ?? 0));
    if (until <= now) return;
    throw new CoreError('too_many_requests', {
      detail: 'too many failures from this source',
      retryAfterSeconds: Math.ceil((until - now) / 1000),
    });
  }

  /** Counts a failure. That it could not be counted does not change what the caller is told. */
  async countFailure(source: Source): Promise<void> {
    const { failures, now: clock } = this.#deps;
    const now = clock();
    const counters = countersOf(source);
    const counted = await settle(() => failures.add(counters, now));
    for (const { name, share } of counters.counts) {
      if ((counted?.[name] ?? 0) >= this.#limitFor(source) * share) {
        this.#slow(nameOf(counters.item, name), endOfHour(now));
      }
    }
  }

  #limitFor({ client }: Source): number {
    const { perClientAndHour, perNetworkAndHour } = this.#deps.limits;
    return client === undefined ? perNetworkAndHour : perClientAndHour;
  }

  #slow(name: string, until: number): void {
    // A map keeps a name where it was first put: taken out before, it is the latest.
    this.#slowed.delete(name);
    this.#slowed.set(name, until);
    const [oldest] = this.#slowed.keys();
    if (this.#slowed.size > mostRemembered && oldest !== undefined) this.#slowed.delete(oldest);
  }
}

function nameOf(item: string, count: string): string {
  return `${item} ${count}`;
}
