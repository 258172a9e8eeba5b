import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { AccountId } from '../../credential/account.ts';
import type { CodeStore, SendLimits, StoredCode } from '../../credential/codes/ports.ts';
import type { Item } from './account-item.ts';
import { challengeKey, expiryAttributes } from './challenge-item.ts';
import { succeeds, withinDeadline } from './client.ts';
import { setExpression } from './set-expression.ts';

const dayMs = 86_400_000;

/** The attribute that counts a UTC day's sendings: named after the day, so that a new day starts at nothing. */
const countOf = (day: number) => `sent${day}`;

/** The latest code of each account in the challenges table, with what its cooldown and its day's count need. */
export class DynamoDbCodeStore implements CodeStore {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async reserve(code: StoredCode, limits: SendLimits): Promise<boolean> {
    if (limits.perDay < 1) return false;
    const key = codeKey(code.accountId);
    const day = Math.floor(code.issuedAt / dayMs);
    // Kept for a day beyond the code itself: the day's count must outlive it.
    const set = setExpression({
      ...marshall(code, { removeUndefinedValues: true }),
      ...expiryAttributes(key, code.issuedAt + dayMs),
    });
    // A number left over from an earlier code must not stay with one that was sent to nobody.
    const remove = [`#yesterday`, ...(code.phone ? [] : ['phone'])].join(', ');
    return succeeds((abortSignal) =>
      this.#client.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: key,
          UpdateExpression: `${set.expression}, #today = if_not_exists(#today, :zero) + :one REMOVE ${remove}`,
          ConditionExpression: [
            '(attribute_not_exists(#issuedAt) OR #issuedAt <= :cool)',
            'AND (attribute_not_exists(#today) OR #today < :perDay)',
            // Idempotent: the SDK repeats a write whose answer was lost, which must not be refused by its own effect.
            'OR #sendingId = :sendingId',
          ].join(' '),
          ExpressionAttributeNames: { ...set.names, '#today': countOf(day), '#yesterday': countOf(day - 1) },
          ExpressionAttributeValues: {
            ...set.values,
            ':zero': { N: '0' },
            ':one': { N: '1' },
            ':cool': { N: String(code.issuedAt - limits.cooldownMs) },
            ':perDay': { N: String(limits.perDay) },
          },
        }),
        { abortSignal },
      ),
    );
  }

  async release(code: StoredCode): Promise<void> {
    const today = countOf(Math.floor(code.issuedAt / dayMs));
    await succeeds((abortSignal) =>
      this.#client.send(
        new UpdateItemCommand({
          TableName: this.#table,
          Key: codeKey(code.accountId),
          UpdateExpression:
            'SET issuedAt = :never, validUntil = :never, #today = #today - :one REMOVE digest',
          ConditionExpression: 'sendingId = :sendingId AND issuedAt = :issuedAt',
          ExpressionAttributeNames: { '#today': today },
          ExpressionAttributeValues: {
            ':never': { N: '0' },
            ':one': { N: '1' },
            ':sendingId': { S: code.sendingId },
            ':issuedAt': { N: String(code.issuedAt) },
          },
        }),
        { abortSignal },
      ),
    );
  }

  async read(accountId: AccountId): Promise<StoredCode | undefined> {
    const command = new GetItemCommand({
      TableName: this.#table,
      Key: codeKey(accountId),
      ConsistentRead: true,
    });
    const { Item } = await withinDeadline((abortSignal) => this.#client.send(command, { abortSignal }));
    // Without a digest it was taken back before anything was sent.
    return Item?.digest ? toStoredCode(Item) : undefined;
  }
}

function codeKey(accountId: AccountId): Item {
  return challengeKey('code', accountId);
}

/** The members of a stored code; its item has others beside them. */
const codeMembers = [
  'accountId',
  'phone',
  'purpose',
  'sendingId',
  'digest',
  'keyId',
  'issuedAt',
  'validUntil',
  'version',
  'attemptsBefore',
] as const satisfies readonly (keyof StoredCode)[];

function toStoredCode(item: Item): StoredCode {
  const stored = unmarshall(item);
  const members = codeMembers.flatMap((name) => (stored[name] === undefined ? [] : [[name, stored[name]]]));
  return Object.fromEntries(members) as StoredCode;
}
