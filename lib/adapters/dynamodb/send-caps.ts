import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { CappedSending, SendCaps, SendLimits } from '../../credential/codes/ports.ts';
import type { Item } from './account-item.ts';
import { challengeKey, expiryAttributes, keyPart } from './challenge-item.ts';
import { succeeds } from './client.ts';

const hourMs = 3_600_000;

/** The whole service's counter is spread over this many items, so that it is no bottleneck when the cap is high. */
const serviceShards = 4;

/** Counters of sendings per UTC hour in the challenges table. */
export class DynamoDbSendCaps implements SendCaps {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #randomInt: (limit: number) => number;

  constructor(client: DynamoDBClient, table: string, randomInt: (limit: number) => number) {
    this.#client = client;
    this.#table = table;
    this.#randomInt = randomInt;
  }

  async count(
    { source, billed, now }: CappedSending,
    limits: SendLimits,
  ): Promise<'within' | 'address' | 'service'> {
    const hour = Math.floor(now / hourMs);
    const address = challengeKey('sends', 'address', keyPart(source), String(hour));
    // One after the other: what an address may not send must not use up the service's number.
    if (!(await this.#add(1, address, hour, limits.perAddressAndHour))) return 'address';
    return (await this.#countForService(hour, billed, limits.perServiceAndHour)) ? 'within' : 'service';
  }

  async #countForService(hour: number, billed: boolean, cap: number): Promise<boolean> {
    // What is not billed adds nothing to the same counters: it must be refused when what is billed would be, or the
    // answer would tell who has an account.
    const sendings = billed ? 1 : 0;
    const first = this.#randomInt(serviceShards);
    for (let i = 0; i < serviceShards; i += 1) {
      const shard = (first + i) % serviceShards;
      // The shards' caps add up to the whole one.
      const shardCap = Math.floor((cap + shard) / serviceShards);
      const key = challengeKey('sends', 'service', String(hour), String(shard));
      if (await this.#add(sendings, key, hour, shardCap)) return true;
    }
    return false;
  }

  /** Adds sendings to an hour's counter, unless that has reached the cap. */
  async #add(sendings: 0 | 1, key: Item, hour: number, cap: number): Promise<boolean> {
    if (cap < 1) return false;
    const { expiryShard, expiresAt, ttl } = expiryAttributes(key, (hour + 1) * hourMs);
    return succeeds((abortSignal) =>
      this.#client.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: key,
          UpdateExpression:
            'ADD sent :sendings SET expiryShard = :shard, expiresAt = :expiresAt, #ttl = :ttl',
          ConditionExpression: 'attribute_not_exists(sent) OR sent < :cap',
          ExpressionAttributeNames: { '#ttl': 'ttl' },
          ExpressionAttributeValues: {
            ':sendings': { N: String(sendings) },
            ':cap': { N: String(cap) },
            ':shard': expiryShard,
            ':expiresAt': expiresAt,
            ':ttl': ttl,
          } as Item,
        }),
        { abortSignal },
      ),
    );
  }
}
