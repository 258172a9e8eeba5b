import { randomUUID } from 'node:crypto';
import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { NonceStore } from '../../credential/ports.ts';
import { challengeKey, keyPart, ttlOf } from './challenge-item.ts';
import { succeeds } from './client.ts';

/**
 * Claimed nonces in the challenges table: one conditional write each, so two instances cannot both claim one. Nobody
 * looks for those that have expired, so they are in no index, which would cost a second write: DynamoDB's own clean-up
 * is enough.
 */
export class DynamoDbNonceStore implements NonceStore {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async claim(nonce: string, expiresAt: number, now: number): Promise<boolean> {
    const key = challengeKey('nonce', keyPart(nonce));
    const claimId = { S: randomUUID() };
    return succeeds((abortSignal) =>
      this.#client.send(
        new PutItemCommand({
          TableName: this.#table,
          Item: {
            ...key,
            expiresAt: { N: String(expiresAt) },
            ttl: ttlOf(expiresAt),
            claimId,
          },
          // One that has expired is free again, whether or not it was deleted yet; and idempotent: the SDK repeats
          // a write whose answer was lost, which must not be refused by its own effect.
          ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now OR claimId = :claimId',
          ExpressionAttributeValues: { ':now': { N: String(now) }, ':claimId': claimId },
        }),
        { abortSignal },
      ),
    );
  }
}
