import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/adapters/dynamodb/account-item.ts';
import { DynamoDbAttemptCounts } from '../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { freeAttempts, lapseMsPerAttempt, mostAttempts } from '../../lib/credential/attempts/lockout.ts';
import type { Door } from '../../lib/credential/attempts/ports.ts';
import { itemSize } from '../support/item-size.ts';
import type { OpenTables } from '../support/open-tables.ts';
import { shortId } from '../support/short-id.ts';
import { admittedIn, anyNetwork, newDoor } from './attempt-counts.ts';

const now = 1_700_000_000_000;

/** What one write unit pays for, in bytes. */
const writeUnit = 1_024;

/** What counts of attempts leave behind in the tables of a database. */
export function attemptItemsContract(name: string, tables: () => OpenTables): void {
  const itemsOf = async ({ subject }: Door): Promise<Item[]> => {
    const { client, challenges: TableName } = tables();
    const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
    return Items.filter(({ pk }) => pk?.S?.includes(subject));
  };
  const counts = () => new DynamoDbAttemptCounts(tables().client, tables().challenges, shortId);

  /** A door with everything on it that can be: successes from three networks, then every attempt that is admitted. */
  const givenFullDoor = async (members: Partial<Door>): Promise<Door> => {
    const door = newDoor({ epoch: '1234567.1234567', ...members });
    for (let i = 0; i < 3; i += 1) {
      const attempt = admittedIn(await counts().count(door, { network: anyNetwork() }, now));
      await counts().succeed(attempt, now);
    }
    for (let i = 0; i < mostAttempts; i += 1) await counts().count(door, { network: anyNetwork() }, now + i);
    return door;
  };

  describe(`the items of attempts on ${name}`, () => {
    it.each([true, false])(
      'cost one unit each at their largest (there is an account: %s)',
      async (exists) => {
        const items = await itemsOf(await givenFullDoor({ exists }));
        expect(items.length).toBeGreaterThan(1);
        for (const item of items) expect(itemSize(item)).toBeLessThanOrEqual(writeUnit);
      },
    );

    it('are left to the database to delete, in seconds, and are in no index', async () => {
      for (const item of await itemsOf(await givenFullDoor({}))) {
        expect(item).not.toHaveProperty('expiryShard');
        expect(item).not.toHaveProperty('expiresAt');
        const ttl = Number(item.ttl?.N);
        expect(ttl).toBeGreaterThan(now / 1_000);
        expect(ttl).toBeLessThan((now + 365 * 86_400_000) / 1_000);
      }
    });

    it.each([true, false])(
      'outlive what is outstanding on them (there is an account: %s)',
      async (exists) => {
        const door = newDoor({ exists });
        const from = () => ({ network: anyNetwork() });
        for (let i = 1; i <= freeAttempts + 2; i += 1) {
          await counts().count(door, from(), now);
          const shared = (await itemsOf(door)).find(({ lapsesAt }) => lapsesAt);
          const lapse = (now + i * lapseMsPerAttempt) / 1_000;
          expect(Number(shared?.lapsesAt?.N)).toBe(lapse);
          expect(Number(shared?.ttl?.N)).toBeGreaterThan(lapse);
        }
        const lapsed = now + (freeAttempts + 2) * lapseMsPerAttempt;
        await counts().count(door, from(), lapsed);
        const again = (await itemsOf(door)).find(({ lapsesAt }) => lapsesAt);
        expect(Number(again?.lapsesAt?.N)).toBe((lapsed + lapseMsPerAttempt) / 1_000);
        expect(Number(again?.ttl?.N)).toBeGreaterThan(Number(again?.lapsesAt?.N));
      },
    );

    it('of a name that leads nowhere go a day after the last attempt', async () => {
      const door = newDoor({ exists: false });
      for (let i = 0; i < freeAttempts; i += 1) await counts().count(door, { network: anyNetwork() }, now);
      const [shared] = await itemsOf(door);
      expect(Number(shared?.ttl?.N)).toBeLessThan((now + 86_400_000) / 1_000);
    });

    it('of an account are kept for 90 days after the last attempt and the last success', async () => {
      const door = newDoor();
      const kept = async () => Number((await itemsOf(door))[0]?.ttl?.N) - now / 1_000;
      const attempt = admittedIn(await counts().count(door, { network: anyNetwork() }, now));
      expect(await kept()).toBe(90 * 86_400);
      await counts().succeed(attempt, now);
      expect(await kept()).toBe(90 * 86_400);
    });

    it('are none of the accounts', async () => {
      await givenFullDoor({});
      const { client, accounts: TableName } = tables();
      expect((await client.send(new ScanCommand({ TableName }))).Count).toBe(0);
    });
  });
}
