/** An item of which the expiry index says that it has expired. */
export interface ExpiredChallenge {
  readonly key: string;
  /** ms since the epoch */
  readonly expiresAt: number;
}

/** Finds and deletes what has expired; its cost must follow the number of expired items, not of all. */
export interface ExpiredChallenges {
  /** The parts that can be read side by side. */
  readonly shards: readonly string[];
  /** What has expired in one shard at `now` (ms since the epoch), oldest first, in pages read one at a time. */
  pages(shard: string, now: number): AsyncIterable<readonly ExpiredChallenge[]>;
  /**
   * Deletes an item if it is still there and still expired at `now`: what was issued again since it was found stays.
   * @returns whether it was deleted
   */
  remove(key: string, now: number): Promise<boolean>;
}

/** What one run did. */
export interface PurgeReport {
  /** Items deleted. */
  readonly purged: number;
  /** How long ago the oldest expired item had expired when the run began, in ms; 0 when there was none. */
  readonly lagMs: number;
  /** False when the time was up, or a shard failed, before all was done; the next run goes on from there. */
  readonly complete: boolean;
  /** What shards failed with; a shard that fails does not stop the others. */
  readonly failures: readonly unknown[];
}

/** Time that a run leaves unused, in ms. */
export const reservedMs = 5_000;

/** No call to the database is begun that could still run when the reserve begins, in ms. */
const callMs = 2_000;

/** Deletions under way at the same time, for each shard. */
const deletionsAtOnce = 4;

/**
 * Deletes everything that has expired at `now` (ms since the epoch), or as much as the time allows: nothing is begun
 * unless `msLeft` says that it can end {@link reservedMs} before the end. There is no position to remember, because
 * what is left is still in the index. Never throws.
 */
export async function purge(
  expired: ExpiredChallenges,
  now: number,
  msLeft: () => number,
): Promise<PurgeReport> {
  const hasTime = () => msLeft() > reservedMs + callMs;
  let purged = 0;
  let oldest = now;

  const purgeShard = async (shard: string): Promise<boolean> => {
    if (!hasTime()) return false;
    for await (const page of expired.pages(shard, now)) {
      oldest = Math.min(oldest, page[0]?.expiresAt ?? now);
      for (let start = 0; start < page.length; start += deletionsAtOnce) {
        if (!hasTime()) return false;
        const batch = page.slice(start, start + deletionsAtOnce);
        await Promise.all(
          batch.map(async ({ key }) => {
            if (await expired.remove(key, now)) purged += 1;
          }),
        );
      }
      if (!hasTime()) return false;
    }
    return true;
  };

  const shards = await Promise.allSettled(expired.shards.map(purgeShard));
  return {
    purged,
    lagMs: now - oldest,
    complete: shards.every((shard) => shard.status === 'fulfilled' && shard.value),
    failures: shards.flatMap((shard) => (shard.status === 'rejected' ? [shard.reason] : [])),
  };
}
