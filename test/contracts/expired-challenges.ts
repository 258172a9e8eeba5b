import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CodeStore, StoredCode } from '../../lib/credential/codes/ports.ts';
import type { NonceStore } from '../../lib/credential/ports.ts';
import { type ExpiredChallenge, type ExpiredChallenges, purge } from '../../lib/maintenance/purge.ts';

/** Stores on one challenges table of which nothing else makes use. */
export interface ChallengeStores {
  /** With pages so small that a few items fill several. */
  readonly expired: ExpiredChallenges;
  readonly codes: CodeStore;
  readonly nonces: NonceStore;
}

const now = 1_700_000_000_000;
const unhurried = () => Number.POSITIVE_INFINITY;

async function itemsOf(pages: AsyncIterable<readonly ExpiredChallenge[]>): Promise<ExpiredChallenge[]> {
  const items: ExpiredChallenge[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

/** What every {@link ExpiredChallenges} must do, whatever database is behind it. */
export function expiredChallengesContract(name: string, stores: () => ChallengeStores): void {
  const nonceThatExpiresAt = async (expiresAt: number) => {
    const nonce = randomUUID();
    expect(await stores().nonces.claim(nonce, expiresAt, 0)).toBe(true);
    return nonce;
  };
  const found = async (at = now): Promise<ExpiredChallenge[]> => {
    const { expired } = stores();
    const shards = await Promise.all(expired.shards.map((shard) => itemsOf(expired.pages(shard, at))));
    return shards.flat();
  };
  const purgeNow = (at = now) => purge(stores().expired, at, unhurried);

  beforeEach(async () => {
    await purgeNow(Number.MAX_SAFE_INTEGER);
  });

  describe(`${name}: expired challenges`, () => {
    it('are those whose time has come, to the ms', async () => {
      await nonceThatExpiresAt(now - 1);
      await nonceThatExpiresAt(now);
      await nonceThatExpiresAt(now + 1);
      expect((await found()).map(({ expiresAt }) => expiresAt).sort()).toEqual([now - 1, now]);
    });

    it('are found oldest first and on every page', async () => {
      const times = Array.from({ length: 150 }, (_, i) => now - 1 - i);
      await Promise.all(times.map(nonceThatExpiresAt));
      const { expired } = stores();
      for (const shard of expired.shards) {
        const ages = (await itemsOf(expired.pages(shard, now))).map(({ expiresAt }) => expiresAt);
        expect(ages).toEqual(ages.toSorted((a, b) => a - b));
      }
      expect(await found()).toHaveLength(times.length);
      expect(await purgeNow()).toEqual({
        purged: times.length,
        lagMs: times.length,
        complete: true,
        failures: [],
      });
      expect(await found()).toEqual([]);
    });

    it('are deleted, and others left', async () => {
      const old = await nonceThatExpiresAt(now - 60_000);
      const live = await nonceThatExpiresAt(now + 60_000);
      expect(await purgeNow()).toMatchObject({ purged: 1, lagMs: 60_000 });
      expect(await stores().nonces.claim(old, now + 60_000, 0)).toBe(true);
      expect(await stores().nonces.claim(live, now + 60_000, 0)).toBe(false);
    });

    it('are none after a purge', async () => {
      await nonceThatExpiresAt(now);
      await purgeNow();
      expect(await purgeNow()).toEqual({ purged: 0, lagMs: 0, complete: true, failures: [] });
    });

    it('are deleted once when two purges race', async () => {
      await Promise.all(Array.from({ length: 40 }, () => nonceThatExpiresAt(now)));
      const [one, other] = await Promise.all([purgeNow(), purgeNow()]);
      expect(one.purged + other.purged).toBe(40);
    });

    it('stay when they are issued again before they are deleted', async () => {
      const { codes, expired } = stores();
      const limits = { cooldownMs: 0, perDay: 10, perAddressAndHour: 10, perServiceAndHour: 10 };
      const code: StoredCode = {
        accountId: randomUUID(),
        purpose: 'test:reset',
        sendingId: randomUUID(),
        digest: 'digest',
        keyId: 'k1',
        issuedAt: now - 10 * 86_400_000,
        validUntil: now - 10 * 86_400_000 + 300_000,
        version: 1,
        attemptsBefore: 0,
      };
      await codes.reserve(code, limits);
      const [stale] = await found();
      const again = { ...code, sendingId: randomUUID(), issuedAt: now, validUntil: now + 300_000 };
      expect(await codes.reserve(again, limits)).toBe(true);

      expect(await expired.remove(stale?.key ?? '', now)).toBe(false);
      expect(await codes.read(code.accountId)).toEqual(again);
    });

    it('may be gone already', async () => {
      expect(await stores().expired.remove('nonce#never', now)).toBe(false);
    });
  });
}
