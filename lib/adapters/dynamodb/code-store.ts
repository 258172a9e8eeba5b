import type { AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mostAttempts } from '../../credential/attempts/lockout.ts';
import { triesPerCode, triesPerNetwork } from '../../credential/codes/code-limits.ts';
import type {
  CodeDoor,
  CodeStore,
  CodesAtDoor,
  CodeTry,
  StoredCode,
  TryOfCode,
} from '../../credential/codes/ports.ts';
import type { Item } from './account-item.ts';
import { challengeKey, expiryAttributes } from './challenge-item.ts';
import { allSlots, slotOf } from './idempotence-slot.ts';
import { readItem } from './read-item.ts';
import { update } from './update.ts';

const dayMs = 86_400_000;

/** How long wrong codes in a row are remembered after the last sending: of an account, and of what is none. In ms. */
const rememberedMs = { account: 90 * dayMs, nobody: dayMs };

function keyOf({ subject, purpose, caller }: CodeDoor): Item {
  return challengeKey('code', subject, purpose, caller);
}

/** How a code is put beside the one that is out. */
interface Preparing {
  readonly epoch: string;
  /** Whether it may be another epoch than the one before; then wrong codes in a row start at nothing. */
  readonly isNewEpoch: boolean;
  /** Whether they do so although it is the same, for a code that is there already. */
  readonly restart: boolean;
}

/**
 * The codes of each door in the challenges table, one item each: `live`, whose message was handed over; `next`, whose
 * is on its way; and the tries at them: `tries` since the live one was put there, `nextTries` since the next one was. A
 * try counts on both, because both can be what is guessed at.
 */
export class DynamoDbCodeStore implements CodeStore {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  async prepare(
    door: CodeDoor,
    code: StoredCode,
    { epoch, restart = false }: { readonly epoch: string; readonly restart?: boolean },
  ): Promise<CodesAtDoor> {
    const write = (isNewEpoch: boolean) => this.#prepare(door, code, { epoch, isNewEpoch, restart });
    const { done, item } = await write(restart);
    if (done || isAnswered(code, item)) return codesIn(item);
    // Wrong codes in a row go on with a further code of the same epoch; the condition found another one.
    return codesIn((await write(true)).item);
  }

  async deliver(door: CodeDoor, { sendingId }: StoredCode): Promise<void> {
    await update(this.#client, {
      TableName: this.#table,
      Key: keyOf(door),
      // Its own tries, which it has had since it was put there: whoever was quicker than the message has no more of them.
      UpdateExpression: 'SET live = #next, tried = nextTried, tries = nextTries REMOVE #next',
      ConditionExpression: '#next.sendingId = :id',
      ExpressionAttributeNames: { '#next': 'next' },
      ExpressionAttributeValues: { ':id': { S: sendingId } },
    });
  }

  async read(door: CodeDoor): Promise<CodesAtDoor> {
    return codesIn(await readItem(this.#client, this.#table, keyOf(door)));
  }

  async countTry(door: CodeDoor, { network, id, sendingId, now }: TryOfCode): Promise<CodeTry> {
    const slot = slotOf(id);
    const isOut = ['live', '#next'].map((code) =>
      [
        `${code}.validUntil > :now`,
        ...(sendingId === undefined ? [] : [`${code}.sendingId = :sendingId`]),
      ].join(' AND '),
    );
    // AND comes before OR, so no parentheses: the embedded database takes five times as long to read them.
    const hasTries =
      'NOT #slot = :id AND NOT tried >= :perCode AND NOT tries.#network >= :perNetwork AND NOT attempts >= :most';
    const { done, item } = await update(this.#client, {
      TableName: this.#table,
      Key: keyOf(door),
      UpdateExpression:
        'SET tried = tried + :one, nextTried = nextTried + :one, attempts = attempts + :one, triedAt = :now, #slot = :id, ' +
        'tries.#network = if_not_exists(tries.#network, :none) + :one, ' +
        'nextTries.#network = if_not_exists(nextTries.#network, :none) + :one',
      ConditionExpression: isOut.map((code) => `${code} AND ${hasTries}`).join(' OR '),
      ExpressionAttributeNames: { '#next': 'next', '#network': network, '#slot': slot },
      ExpressionAttributeValues: {
        ':one': { N: '1' },
        ':none': { N: '0' },
        ':now': { N: String(now) },
        ':id': { S: id },
        ':perCode': { N: String(triesPerCode) },
        ':perNetwork': { N: String(triesPerNetwork) },
        ':most': { N: String(mostAttempts) },
        ...(sendingId !== undefined && { ':sendingId': { S: sendingId } }),
      },
      ReturnValues: 'ALL_NEW',
    });
    // Idempotent: the SDK repeats a write whose answer was lost, which must not be refused by its own effect.
    return { ...codesIn(item), isCounted: done || item?.[slot]?.S === id };
  }

  async refundTry(door: CodeDoor, { network, id }: TryOfCode, succeeded: boolean): Promise<void> {
    await update(this.#client, {
      TableName: this.#table,
      Key: keyOf(door),
      UpdateExpression:
        'SET tried = tried - :one, nextTried = nextTried - :one, tries.#network = tries.#network - :one, ' +
        `nextTries.#network = nextTries.#network - :one, attempts = ${succeeded ? ':none' : 'attempts - :one'} REMOVE #slot`,
      ConditionExpression: '#slot = :id AND tries.#network >= :one',
      ExpressionAttributeNames: { '#network': network, '#slot': slotOf(id) },
      ExpressionAttributeValues: {
        ':one': { N: '1' },
        ':id': { S: id },
        ...(succeeded && { ':none': { N: '0' } }),
      },
    });
  }

  #prepare(door: CodeDoor, code: StoredCode, { epoch, isNewEpoch, restart }: Preparing) {
    const key = keyOf(door);
    const kept = code.phone === undefined ? rememberedMs.nobody : rememberedMs.account;
    const { expiryShard, expiresAt, ttl } = expiryAttributes(key, code.issuedAt + kept);
    // Idempotent: the SDK repeats a write whose answer was lost, and the tries in between must not be forgotten.
    // And a write that arrives late must neither take the place of a later code nor bring back one that has ended.
    const isNew = ['live', '#next'].flatMap((other) => [
      `NOT ${other}.issuedAt > :issuedAt`,
      ...(restart ? [] : [`NOT ${other}.sendingId = :id`]),
    ]);
    const isOfEpoch = isNewEpoch ? [[]] : [['attribute_not_exists(epoch)'], ['epoch = :epoch']];
    const conditions = isOfEpoch.map((one) => [...isNew, ...one].join(' AND '));
    return update(this.#client, {
      TableName: this.#table,
      Key: key,
      UpdateExpression: [
        'SET #next = :code, epoch = :epoch, tried = if_not_exists(tried, :none), tries = if_not_exists(tries, :nobody)',
        'nextTried = :none, nextTries = :nobody',
        `attempts = ${isNewEpoch ? ':none' : 'if_not_exists(attempts, :none)'}`,
        // Who tried a code before this one must not take back a try at it.
        `expiryShard = :shard, expiresAt = :expiresAt, #ttl = :ttl REMOVE ${allSlots.join(', ')}`,
      ].join(', '),
      ConditionExpression: conditions.join(' OR '),
      ExpressionAttributeNames: { '#next': 'next', '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':code': { M: marshall(code, { removeUndefinedValues: true }) },
        ':issuedAt': { N: String(code.issuedAt) },
        ...(!restart && { ':id': { S: code.sendingId } }),
        ':epoch': { S: epoch },
        ':none': { N: '0' },
        ':nobody': { M: {} },
        ':shard': expiryShard,
        ':expiresAt': expiresAt,
        ':ttl': ttl,
      } as Item,
      ReturnValues: 'ALL_NEW',
    });
  }
}

/** Whether an item has a code already, or a later one: then it is refused for good, not for its epoch. */
function isAnswered({ sendingId, issuedAt }: StoredCode, item: Item | undefined): boolean {
  return codesIn(item).codes.some((other) => other.sendingId === sendingId || other.issuedAt > issuedAt);
}

function codesIn(item: Item = {}): CodesAtDoor {
  const { live, next, attempts, triedAt } = item;
  return {
    codes: [live, next].flatMap((code) => (code ? toStoredCode(code) : [])),
    attempts: Number(attempts?.N ?? 0),
    ...(triedAt && { triedAt: Number(triedAt.N) }),
  };
}

function toStoredCode({ M }: AttributeValue): StoredCode[] {
  return M ? [unmarshall(M) as StoredCode] : [];
}
