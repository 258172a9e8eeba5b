import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SendingSlots, SendLimits, Slot, SlotKey, SlotUse } from '../../credential/codes/ports.ts';
import type { Item } from './account-item.ts';
import { challengeKey, expiryAttributes } from './challenge-item.ts';
import { readItem } from './read-item.ts';
import { update } from './update.ts';

const dayMs = 86_400_000;

const dayOf = (now: number) => Math.floor(now / dayMs);

/** The attribute that counts a UTC day's sendings: named after the day, so that a new day starts at nothing. */
const countOf = (day: number) => `sent${day}`;

function keyOf({ asked, purpose, caller }: SlotKey): Item {
  return challengeKey('sending', purpose, caller, asked);
}

/** What keeps sendings apart, an item each in the challenges table. */
export class DynamoDbSendingSlots implements SendingSlots {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async look(key: SlotKey, now: number, limits: SendLimits): Promise<Slot> {
    return slotIn(await readItem(this.#client, this.#table, keyOf(key)), now, limits);
  }

  async take(slot: SlotKey, { id, now }: SlotUse, limits: SendLimits): Promise<Slot> {
    if (limits.perDay < 1) return { isFree: false };
    const key = keyOf(slot);
    // Kept until the day's count is over, wherever in the day it began.
    const { expiryShard, expiresAt, ttl } = expiryAttributes(key, now + dayMs);
    const { done, item } = await update(this.#client, {
      TableName: this.#table,
      Key: key,
      UpdateExpression:
        'SET sentAt = :now, formerAt = if_not_exists(sentAt, :never), sendingId = :id, expiryShard = :shard, ' +
        'expiresAt = :expiresAt, #ttl = :ttl, #today = if_not_exists(#today, :never) + :one REMOVE #yesterday',
      // A comparison with an attribute that is not there is false, and so its negation true.
      ConditionExpression:
        'NOT sendingId = :id AND NOT releasedId = :id AND NOT sentAt > :cool AND NOT #today >= :perDay',
      ExpressionAttributeNames: {
        '#today': countOf(dayOf(now)),
        '#yesterday': countOf(dayOf(now) - 1),
        '#ttl': 'ttl',
      },
      ExpressionAttributeValues: {
        ':now': { N: String(now) },
        ':never': { N: '0' },
        ':one': { N: '1' },
        ':id': { S: id },
        ':cool': { N: String(now - limits.cooldownMs) },
        ':perDay': { N: String(limits.perDay) },
        ':shard': expiryShard,
        ':expiresAt': expiresAt,
        ':ttl': ttl,
      } as Item,
    });
    // Idempotent: the SDK repeats a write whose answer was lost, which must not be refused by its own effect.
    if (done || item?.sendingId?.S === id) return { isFree: true };
    return slotIn(item, now, limits);
  }

  async release(slot: SlotKey, use: SlotUse): Promise<void> {
    const { id, now } = use;
    const { done, item } = await update(this.#client, {
      TableName: this.#table,
      Key: keyOf(slot),
      // The id stays, so that a write of `take` that arrives late finds that it was there.
      UpdateExpression: 'SET sentAt = formerAt, #today = #today - :one, releasedId = :id',
      ConditionExpression: 'sendingId = :id AND NOT releasedId = :id',
      ExpressionAttributeNames: { '#today': countOf(dayOf(now)) },
      ExpressionAttributeValues: { ':one': { N: '1' }, ':id': { S: id } },
    });
    if (!done && item?.sendingId?.S !== id) await this.#forbid(slot, use);
  }

  /** Leaves word of a sending that was released before its write of `take` arrived, if it ever does. */
  async #forbid(slot: SlotKey, { id, now }: SlotUse): Promise<void> {
    const key = keyOf(slot);
    const { expiryShard, expiresAt, ttl } = expiryAttributes(key, now + dayMs);
    await update(this.#client, {
      TableName: this.#table,
      Key: key,
      UpdateExpression:
        'SET releasedId = :id, expiryShard = :shard, expiresAt = if_not_exists(expiresAt, :expiresAt), ' +
        '#ttl = if_not_exists(#ttl, :ttl)',
      ConditionExpression: 'NOT sendingId = :id',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':id': { S: id },
        ':shard': expiryShard,
        ':expiresAt': expiresAt,
        ':ttl': ttl,
      } as Item,
    });
  }

  async reopen(slot: SlotKey, { id }: SlotUse): Promise<void> {
    await update(this.#client, {
      TableName: this.#table,
      Key: keyOf(slot),
      UpdateExpression: 'SET sentAt = :never',
      ConditionExpression: 'sendingId = :id',
      ExpressionAttributeValues: { ':never': { N: '0' }, ':id': { S: id } },
    });
  }
}

function slotIn(item: Item | undefined, now: number, { cooldownMs, perDay }: SendLimits): Slot {
  if (perDay < 1) return { isFree: false };
  const cooledAt = item?.sentAt ? Number(item.sentAt.N) + cooldownMs : 0;
  const isUsedUp = Number(item?.[countOf(dayOf(now))]?.N ?? 0) >= perDay;
  const freeAt = isUsedUp ? Math.max(cooledAt, (dayOf(now) + 1) * dayMs) : cooledAt;
  return freeAt > now ? { isFree: false, freeAt } : { isFree: true };
}
