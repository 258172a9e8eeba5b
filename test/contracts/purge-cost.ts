import { BatchWriteItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { challengeKey, expiryAttributes } from '../../lib/adapters/dynamodb/challenge-item.ts';
import { DynamoDbExpiredChallenges } from '../../lib/adapters/dynamodb/expired-challenges.ts';
import { purge } from '../../lib/maintenance/purge.ts';
import { meterCapacity } from '../support/meter-capacity.ts';
import { type OpenTables, openTables } from '../support/open-tables.ts';

const now = 1_700_000_000_000;
/** Longest wait for the batch writes, in ms. */
const fillMs = 90_000;

/** What a purge may cost on a database: as much as there are expired items, however many live ones there are. */
export function purgeCostContract(
  name: string,
  endpoint: () => string,
  counts: { readonly live: number; readonly expired: number },
): void {
  const costOfPurge = async (live: number): Promise<number> => {
    const tables = await openTables(endpoint());
    try {
      await fill(tables, 'live', live, now + 1);
      await fill(tables, 'expired', counts.expired, now - 1);
      const readUnits = meterCapacity(tables.client, 'QueryCommand');
      const expired = new DynamoDbExpiredChallenges(tables.client, tables.challenges);
      const report = await purge(expired, now, () => Number.POSITIVE_INFINITY);
      expect(report).toMatchObject({ purged: counts.expired, complete: true });
      return readUnits();
    } finally {
      tables.client.destroy();
    }
  };

  describe(`the cost of a purge on ${name}`, () => {
    it(
      `does not grow with ${counts.live} live items`,
      async () => {
        const alone = await costOfPurge(0);
        const amongLive = await costOfPurge(counts.live);
        expect(alone).toBeGreaterThan(0);
        expect(amongLive).toBeLessThanOrEqual(1.05 * alone);
      },
      fillMs,
    );
  });
}

/** Writes items with keys of their own, `expiresAt` spread over the second after the given time. */
async function fill(
  { client, challenges }: OpenTables,
  kind: string,
  count: number,
  expiresAt: number,
): Promise<void> {
  const direction = Math.sign(expiresAt - now);
  const items = Array.from({ length: count }, (_, i) => {
    const key = challengeKey(kind, String(i));
    return { ...key, ...expiryAttributes(key, expiresAt + direction * (i % 1_000)) };
  });
  // 25 items are the most that one request may write.
  const batches = Array.from({ length: Math.ceil(count / 25) }, (_, i) => items.slice(i * 25, i * 25 + 25));
  const queue = batches.values();
  const write = async () => {
    for (const batch of queue) {
      const requests = batch.map((Item) => ({ PutRequest: { Item } }));
      const { UnprocessedItems } = await client.send(
        new BatchWriteItemCommand({ RequestItems: { [challenges]: requests } }),
      );
      expect(UnprocessedItems).toEqual({});
    }
  };
  await Promise.all(Array.from({ length: 16 }, write));
}
