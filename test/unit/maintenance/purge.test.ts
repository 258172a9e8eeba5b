import { describe, expect, it } from 'vitest';
import {
  type ExpiredChallenge,
  type ExpiredChallenges,
  purge,
  reservedMs,
} from '../../../lib/maintenance/purge.ts';

const now = 1_000_000;
const unhurried = () => Number.POSITIVE_INFINITY;

/** Shards of pages of expired items in memory; `onCall` runs at every call to the database. */
class Memory implements ExpiredChallenges {
  readonly shards: readonly string[];
  readonly items: Map<string, ExpiredChallenge[][]>;
  underWay = 0;
  mostUnderWay = 0;

  readonly onCall: (call: string) => void;

  constructor(pages: Record<string, number[]>, onCall: (call: string) => void = () => undefined) {
    this.shards = Object.keys(pages);
    this.items = new Map(
      Object.entries(pages).map(([shard, sizes]) => [
        shard,
        sizes.map((size, page) =>
          Array.from({ length: size }, (_, i) => ({
            key: `${shard}/${page}/${i}`,
            expiresAt: now - 100 + page * 10 + i,
          })),
        ),
      ]),
    );
    this.onCall = onCall;
  }

  get left(): number {
    return [...this.items.values()].flat(2).length;
  }

  async *pages(shard: string) {
    for (const page of structuredClone(this.items.get(shard) ?? [])) {
      this.onCall(`read ${shard}`);
      yield page;
    }
  }

  async remove(key: string) {
    this.underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.underWay);
    await Promise.resolve();
    this.onCall(`remove ${key}`);
    this.underWay -= 1;
    for (const pages of this.items.values()) {
      for (const page of pages) {
        const at = page.findIndex((item) => item.key === key);
        if (at >= 0) page.splice(at, 1);
      }
    }
    return true;
  }
}

describe('a purge', () => {
  it('deletes every page of every shard and tells how far behind it was', async () => {
    const expired = new Memory({ a: [10, 10], b: [], c: [3] });
    expect(await purge(expired, now, unhurried)).toEqual({
      purged: 23,
      lagMs: 100,
      complete: true,
      failures: [],
    });
    expect(expired.left).toBe(0);
  });

  it('has a bounded number of deletions under way', async () => {
    const expired = new Memory({ a: [100], b: [100] });
    await purge(expired, now, unhurried);
    expect(expired.mostUnderWay).toBeLessThanOrEqual(8);
  });

  it('begins nothing that may run into the reserve, and goes on in the next run', async () => {
    let clock = 0;
    const limit = 20_000;
    const msLeft = () => limit - clock;
    const begun: number[] = [];
    const expired = new Memory({ a: [400], b: [400] }, () => {
      begun.push(msLeft());
      clock += 50;
    });

    const first = await purge(expired, now, msLeft);
    expect(first.complete).toBe(false);
    expect(first.purged).toBeGreaterThan(0);
    expect(first.purged + expired.left).toBe(800);
    expect(msLeft()).toBeGreaterThanOrEqual(reservedMs);

    clock = 0;
    const runs = [first.purged];
    while (expired.left > 0) {
      runs.push((await purge(expired, now, msLeft)).purged);
      clock = 0;
    }
    expect(runs.reduce((sum, purged) => sum + purged)).toBe(800);
  });

  it('begins nothing at all without time', async () => {
    const calls: string[] = [];
    const expired = new Memory({ a: [4] }, (call) => calls.push(call));
    expect(await purge(expired, now, () => reservedMs)).toMatchObject({ purged: 0, complete: false });
    expect(calls).toEqual([]);
  });

  it('goes on with the other shards when one fails, and says so', async () => {
    const failure = new Error('throttled');
    const expired = new Memory({ a: [8], b: [8] }, (call) => {
      if (call === 'remove a/0/5') throw failure;
    });
    expect(await purge(expired, now, unhurried)).toMatchObject({ complete: false, failures: [failure] });
    expect(expired.items.get('b')).toEqual([[]]);
  });
});
