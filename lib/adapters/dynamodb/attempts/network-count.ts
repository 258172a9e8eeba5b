import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type AttemptCount, freeAttempts, isAdmitted } from '../../../credential/attempts/lockout.ts';
import type { CountedAttempt } from '../../../credential/attempts/ports.ts';
import { challengeKey } from '../challenge-item.ts';
import { update } from '../update.ts';
import { scheduleCondition } from './admission.ts';

/** What names the count of one network at a contested door; the run in it voids it with the owner's next success. */
export type NetworkAttempt = Pick<CountedAttempt, 'door' | 'network' | 'id' | 'run'>;

/** How long a network's count is kept, in s: longer than any lock, and as long as anybody stays away to get rid of it. */
const keptSeconds = 30 * 86_400;

function keyOf({ door, run, network }: NetworkAttempt) {
  return challengeKey('attempts', door.subject, door.caller, door.epoch, run, network);
}

/** The counts of single networks at contested doors, an item each. */
export class NetworkCounts {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /**
   * Counts an attempt of a network, or refuses it, in one write.
   * @param start the count of a network that has none yet
   */
  async admit(attempt: NetworkAttempt, start: AttemptCount, now: number): Promise<boolean> {
    const schedule = scheduleCondition(now);
    const { done, item } = await update(this.#client, {
      TableName: this.#table,
      Key: keyOf(attempt),
      UpdateExpression:
        'SET attempts = if_not_exists(attempts, :start) + :one, formerAt = if_not_exists(lastAt, :startAt), ' +
        'lastAt = :now, attemptId = :id, #ttl = :ttl',
      ConditionExpression: [
        ...(isAdmitted(start, now) ? ['attribute_not_exists(attempts)'] : []),
        'attempts < :free AND NOT attemptId = :id',
        schedule.expression,
      ].join(' OR '),
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ...schedule.values,
        ':start': { N: String(start.attempts) },
        ':startAt': { N: String(start.lastAt) },
        ':free': { N: String(freeAttempts) },
        ':one': { N: '1' },
        ':now': { N: String(now) },
        ':id': { S: attempt.id },
        ':ttl': { N: String(Math.ceil(now / 1000) + keptSeconds) },
      },
    });
    // Idempotent: the SDK repeats a write whose answer was lost, and the attempt must neither count twice nor be
    // refused by its own effect.
    return done || item?.attemptId?.S === attempt.id;
  }

  /** Takes an attempt back, the wait that it began included; only the network's last one can be. */
  async refund(attempt: NetworkAttempt): Promise<void> {
    await update(this.#client, {
      TableName: this.#table,
      Key: keyOf(attempt),
      UpdateExpression: 'SET attempts = attempts - :one, lastAt = formerAt REMOVE attemptId',
      ConditionExpression: 'attemptId = :id',
      ExpressionAttributeValues: { ':one': { N: '1' }, ':id': { S: attempt.id } },
    });
  }
}
