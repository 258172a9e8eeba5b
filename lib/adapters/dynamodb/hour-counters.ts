import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Item } from './account-item.ts';
import { ttlOf } from './challenge-item.ts';
import { slotOf } from './idempotence-slot.ts';
import { type UpdateAnswer, update } from './update.ts';

/** One count of an item. */
export interface HourCount {
  /** Letters and digits, no other. */
  readonly name: string;
  /** Where it stops; never when absent. */
  readonly cap?: number;
}

/** What is to be counted, on which item. */
export interface HourCounting {
  readonly key: Item;
  readonly counts: readonly HourCount[];
  /** The request that counts, by a random id: it counts once, however often its write is repeated. */
  readonly id: string;
  /** When the hour is over, ms since the epoch. */
  readonly endsAt: number;
}

/** How long counters are kept after their hour, for instances whose clocks are behind, in ms. */
const lingeringMs = 3_600_000;

/** Counters of one UTC hour in the challenges table, several on one item where they go up together. */
export class HourCounters {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /**
   * Adds to all counts of an item, or to none when one of them has reached its cap, in one write.
   * @param amount 0 to be refused by the same caps and count nothing
   */
  async add(counting: HourCounting, amount: 0 | 1): Promise<UpdateAnswer> {
    const { key, counts, id, endsAt } = counting;
    const slot = slotOf(id);
    const caps = counts.flatMap(({ cap }, i) => (cap === undefined ? [] : [{ i, cap }]));
    const answer = await update(this.#client, {
      TableName: this.#table,
      Key: key,
      UpdateExpression: [
        'SET #slot = :id, #ttl = :ttl ADD',
        counts.map((_, i) => `#count${i} :amount`).join(', '),
      ].join(' '),
      // A comparison with an attribute that is not there is false, and so its negation true.
      ConditionExpression: [
        'NOT #slot = :id AND NOT #slot = :takenBack',
        ...caps.map(({ i }) => `NOT #count${i} >= :cap${i}`),
      ].join(' AND '),
      ExpressionAttributeNames: { ...namesOf(counts), '#slot': slot, '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':ttl': ttlOf(endsAt + lingeringMs),
        ...Object.fromEntries(caps.map(({ i, cap }) => [`:cap${i}`, { N: String(cap) }])),
        ':amount': { N: String(amount) },
        ':id': { S: id },
        ':takenBack': { S: takenBack(id) },
      },
      ReturnValues: 'ALL_NEW',
    });
    return { ...answer, done: answer.done || answer.item?.[slot]?.S === id };
  }

  /** Takes back what {@link HourCounters.add} added for a request; nothing when it added nothing. Idempotent. */
  async takeBack({ key, counts, id }: Omit<HourCounting, 'endsAt'>, amount: 0 | 1): Promise<void> {
    await update(this.#client, {
      TableName: this.#table,
      Key: key,
      UpdateExpression: `SET #slot = :takenBack ADD ${counts.map((_, i) => `#count${i} :amount`).join(', ')}`,
      ConditionExpression: '#slot = :id',
      ExpressionAttributeNames: { ...namesOf(counts), '#slot': slotOf(id) },
      ExpressionAttributeValues: {
        ':amount': { N: String(-amount) },
        ':id': { S: id },
        ':takenBack': { S: takenBack(id) },
      },
    });
  }
}

/** What a slot holds once its request was taken back: a write of that which arrives late must not count any more. */
function takenBack(id: string): string {
  return `${id} taken back`;
}

function namesOf(counts: readonly HourCount[]): Record<string, string> {
  return Object.fromEntries(counts.map(({ name }, i) => [`#count${i}`, name]));
}
