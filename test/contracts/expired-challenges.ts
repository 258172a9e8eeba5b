import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Item } from '../../lib/adapters/dynamodb/account-item.ts';
import { challengeKey, expiryAttributes } from '../../lib/adapters/dynamodb/challenge-item.ts';
import { DynamoDbNonceStore } from '../../lib/adapters/dynamodb/nonce-store.ts';
import { type ExpiredChallenge, type ExpiredChallenges, purge } from '../../lib/maintenance/purge.ts';

/** A challenges table of which nothing else makes use. */
export interface ChallengesUnderTest {
  /** With pages so small that a few items fill several. */
  readonly expired: ExpiredChallenges;
  readonly client: DynamoDBClient;
  readonly table: string;
}

const now = 1_700_000_000_000;
const unhurried = () => Number.POSITIVE_INFINITY;

async function itemsOf(pages: AsyncIterable<readonly ExpiredChallenge[]>): Promise<ExpiredChallenge[]> {
  const items: ExpiredChallenge[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

/** What every {@link ExpiredChallenges} must do, whatever database is behind it. */
export function expiredChallengesContract(name: string, challenges: () => ChallengesUnderTest): void {
  const put = async (key: Item, expiresAt: number) => {
    const { client, table: TableName } = challenges();
    await client.send(
      new PutItemCommand({ TableName, Item: { ...key, ...expiryAttributes(key, expiresAt) } }),
    );
  };
  const itemThatExpiresAt = async (expiresAt: number) => {
    const key = challengeKey('test', randomUUID());
    await put(key, expiresAt);
    return key;
  };
  const isThere = async (key: Item) => {
    const { client, table: TableName } = challenges();
    const { Item } = await client.send(new GetItemCommand({ TableName, Key: key, ConsistentRead: true }));
    return Item !== undefined;
  };
  const found = async (at = now): Promise<ExpiredChallenge[]> => {
    const { expired } = challenges();
    const shards = await Promise.all(expired.shards.map((shard) => itemsOf(expired.pages(shard, at))));
    return shards.flat();
  };
  const purgeNow = (at = now) => purge(challenges().expired, at, unhurried);

  beforeEach(async () => {
    await purgeNow(Number.MAX_SAFE_INTEGER);
  });

  describe(`${name}: expired challenges`, () => {
    it('are those whose time has come, to the ms', async () => {
      await itemThatExpiresAt(now - 1);
      await itemThatExpiresAt(now);
      await itemThatExpiresAt(now + 1);
      expect((await found()).map(({ expiresAt }) => expiresAt).sort()).toEqual([now - 1, now]);
    });

    it('are found oldest first and on every page', async () => {
      const times = Array.from({ length: 150 }, (_, i) => now - 1 - i);
      await Promise.all(times.map(itemThatExpiresAt));
      const { expired } = challenges();
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
      const old = await itemThatExpiresAt(now - 60_000);
      const live = await itemThatExpiresAt(now + 60_000);
      expect(await purgeNow()).toMatchObject({ purged: 1, lagMs: 60_000 });
      expect([await isThere(old), await isThere(live)]).toEqual([false, true]);
    });

    it('are none that are left to the database: nonces', async () => {
      const { client, table } = challenges();
      await new DynamoDbNonceStore(client, table).claim(randomUUID(), now - 1, 0);
      expect(await found()).toEqual([]);
    });

    it('are none after a purge', async () => {
      await itemThatExpiresAt(now);
      await purgeNow();
      expect(await purgeNow()).toEqual({ purged: 0, lagMs: 0, complete: true, failures: [] });
    });

    it('are deleted once when two purges race', async () => {
      await Promise.all(Array.from({ length: 40 }, () => itemThatExpiresAt(now)));
      const [one, other] = await Promise.all([purgeNow(), purgeNow()]);
      expect(one.purged + other.purged).toBe(40);
    });

    it('stay when they are issued again before they are deleted', async () => {
      const key = await itemThatExpiresAt(now);
      const [stale] = await found();
      await put(key, now + 1);

      expect(await challenges().expired.remove(stale?.key ?? '', now)).toBe(false);
      expect(await isThere(key)).toBe(true);
    });

    it('may be gone already', async () => {
      expect(await challenges().expired.remove('nonce#never', now)).toBe(false);
    });
  });
}
