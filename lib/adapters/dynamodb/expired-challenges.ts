import { DeleteItemCommand, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import type { ExpiredChallenge, ExpiredChallenges } from '../../maintenance/purge.ts';
import type { Item } from './account-item.ts';
import { expiryIndex, expiryShards } from './challenge-item.ts';
import { succeeds, withinDeadline } from './client.ts';

/** Few enough that a run which ends early has not paid for many items that it leaves. */
const usualPageSize = 250;

/** The expiry index of the challenges table; see `infra/challenges-table.yml`. */
export class DynamoDbExpiredChallenges implements ExpiredChallenges {
  readonly shards = Array.from({ length: expiryShards }, (_, shard) => String(shard));
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #pageSize: number;

  constructor(client: DynamoDBClient, table: string, pageSize = usualPageSize) {
    this.#client = client;
    this.#table = table;
    this.#pageSize = pageSize;
  }

  async *pages(shard: string, now: number): AsyncGenerator<readonly ExpiredChallenge[]> {
    let start: Item | undefined;
    do {
      const command = new QueryCommand({
        TableName: this.#table,
        IndexName: expiryIndex,
        KeyConditionExpression: 'expiryShard = :shard AND expiresAt <= :now',
        ExpressionAttributeValues: { ':shard': { S: shard }, ':now': { N: String(now) } },
        Limit: this.#pageSize,
        ExclusiveStartKey: start,
      });
      const { Items = [], LastEvaluatedKey } = await withinDeadline((abortSignal) =>
        this.#client.send(command, { abortSignal }),
      );
      yield Items.map(({ pk, expiresAt }) => ({ key: pk?.S ?? '', expiresAt: Number(expiresAt?.N) }));
      start = LastEvaluatedKey;
    } while (start);
  }

  async remove(key: string, now: number): Promise<boolean> {
    return succeeds((abortSignal) =>
      this.#client.send(
        new DeleteItemCommand({
          TableName: this.#table,
          Key: { pk: { S: key } },
          // The index lags behind the table, and the item may have been written again since it was read.
          ConditionExpression: 'expiresAt <= :now',
          ExpressionAttributeValues: { ':now': { N: String(now) } },
        }),
        { abortSignal },
      ),
    );
  }
}
