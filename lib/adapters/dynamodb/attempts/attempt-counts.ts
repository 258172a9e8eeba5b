import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  countWhenContested,
  freeAttempts,
  rememberedNetworks,
} from '../../../credential/attempts/lockout.ts';
import type {
  Admission,
  AttemptCounts,
  CountedAttempt,
  Door,
  DoorState,
} from '../../../credential/attempts/ports.ts';
import { settle } from '../../../request-scope.ts';
import type { Item } from '../account-item.ts';
import { withinDeadline } from '../client.ts';
import { slotOf } from '../idempotence-slot.ts';
import { readItem } from '../read-item.ts';
import { update } from '../update.ts';
import { NetworkCounts } from './network-count.ts';
import {
  attemptsIn,
  floorFor,
  fullQuota,
  hasLapsed,
  isContested,
  isShut,
  itemAfterSuccess,
  lapseValues,
  newLapseValues,
  outstandingTries,
  putOffLapse,
  rememberedIn,
  runIn,
  sharedKey,
  tryAttribute,
} from './shared-item.ts';

/** An attempt on its way through the counts. */
interface Trying {
  readonly door: Door;
  readonly network: string;
  readonly id: string;
  /** A network that the owner is known to have succeeded from, beside those that are remembered. */
  readonly owners?: string | undefined;
  /** ms since the epoch */
  readonly now: number;
}

/** Rounds that an attempt takes at most: each further one means that another request settled the door meanwhile. */
const mostRounds = 4;

/**
 * Counts attempts in the challenges table: one item for each door, and while that is contested one for each network.
 * An attempt costs one write; two while the door is contested, a third when it is admitted in spite of that, so that
 * the number over all networks stays exact.
 */
export class DynamoDbAttemptCounts implements AttemptCounts {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #networks: NetworkCounts;
  readonly #newId: () => string;

  /** @param newId makes short unique ids, of letters, digits, `-` and `_` */
  constructor(client: DynamoDBClient, table: string, newId: () => string) {
    this.#client = client;
    this.#table = table;
    this.#networks = new NetworkCounts(client, table);
    this.#newId = newId;
  }

  async count(
    door: Door,
    from: { readonly network: string; readonly owners?: string | undefined },
    now: number,
  ): Promise<Admission> {
    const trying: Trying = { ...from, door, id: this.#newId(), now };
    try {
      for (let round = 0; round < mostRounds; round += 1) {
        const admission = await this.#round(trying);
        if (admission) return admission;
      }
    } catch (fault) {
      // Perhaps it was counted and only the answer was lost: what is not judged must not count.
      await settle(() => this.#refundOutstanding(trying));
      throw fault;
    }
    // So much is going on at this door that refusing is no harm.
    return { admitted: false, reason: 'locked' };
  }

  async succeed(attempt: CountedAttempt, now: number): Promise<void> {
    const others = attempt.remembered.filter((network) => network !== attempt.network);
    const remembered = [attempt.network, ...others].slice(0, rememberedNetworks);
    const command = new PutItemCommand({
      TableName: this.#table,
      Item: itemAfterSuccess({ door: attempt.door, run: this.#newId(), remembered }, now),
    });
    await withinDeadline((abortSignal) => this.#client.send(command, { abortSignal }));
  }

  async refund(attempt: CountedAttempt): Promise<void> {
    if (!attempt.isContested) return this.#refundOutstanding(attempt);
    await Promise.all([this.#networks.refund(attempt), this.#refundContested(attempt)]);
  }

  async read(door: Door, now: number): Promise<DoorState | undefined> {
    const item = await readItem(this.#client, this.#table, sharedKey(door));
    if (!item) return undefined;
    return {
      attempts: attemptsIn(item),
      isContested: isContested(item) && !hasLapsed(item, now),
      isShut: isShut(item, false),
      ...(item.lastAt && { lastAttemptAt: Number(item.lastAt.N) }),
      ...(item.succeededAt && { lastSuccessAt: Number(item.succeededAt.N) }),
    };
  }

  /** One round; undefined when the door was settled by somebody else meanwhile, so that another is due. */
  async #round(trying: Trying): Promise<Admission | undefined> {
    const { done, item } = await this.#admitByAll(trying);
    if (done || item?.[tryAttribute(trying.id)]) return admitted(trying, item, false);
    if (!item) return undefined;
    const isOwners = [trying.owners, ...rememberedIn(item)].includes(trying.network);
    if (isShut(item, isOwners)) return { admitted: false, reason: 'shut' };
    if (hasLapsed(item, trying.now)) return this.#startAgain(trying, item);
    return this.#admitByNetwork(trying, item, isOwners);
  }

  /** Admits everybody while fewer than `freeAttempts` are outstanding. */
  #admitByAll({ door, network, id, now }: Trying) {
    return update(this.#client, {
      TableName: this.#table,
      Key: sharedKey(door),
      UpdateExpression:
        'SET outstanding = if_not_exists(outstanding, :zero) + :one, attempts = if_not_exists(attempts, :zero) + :one, ' +
        `lastAt = :now, #run = if_not_exists(#run, :run), quota = if_not_exists(quota, :quota) - :one, #try = :try, ${putOffLapse}`,
      // A comparison with an attribute that is not there is false, and so its negation true.
      ConditionExpression:
        'attribute_not_exists(#try) AND NOT outstanding >= :free AND NOT lapsesAt <= :seconds AND NOT quota <= :zero',
      ExpressionAttributeNames: { '#run': 'run', '#try': tryAttribute(id), '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ...lapseValues(door, now),
        ':zero': { N: '0' },
        ':one': { N: '1' },
        ':free': { N: String(freeAttempts) },
        ':now': { N: String(now) },
        ':run': { S: this.#newId() },
        ':quota': fullQuota,
        ':try': { S: `${network} ${now}` },
      },
      ReturnValues: 'ALL_NEW',
    });
  }

  /** Counts the first attempt after those outstanding have lapsed; those over all networks go on. */
  async #startAgain(trying: Trying, lapsed: Item): Promise<Admission | undefined> {
    const { door, network, id, now } = trying;
    const tries = outstandingTries(lapsed).map((outstanding) => tryAttribute(outstanding.id));
    const forgotten = Object.fromEntries(tries.map((name, i) => [`#old${i}`, name]));
    const { done, item } = await update(this.#client, {
      TableName: this.#table,
      Key: sharedKey(door),
      UpdateExpression:
        'SET outstanding = :one, attempts = attempts + :one, quota = quota - :one, lastAt = :now, #run = :run, #try = :try, ' +
        'lapsesAt = :lapsesAt, #ttl = :ttl' +
        (tries.length > 0 ? ` REMOVE ${Object.keys(forgotten).join(', ')}` : ''),
      ConditionExpression: '#run = :before AND lapsesAt <= :seconds',
      ExpressionAttributeNames: { ...forgotten, '#run': 'run', '#try': tryAttribute(id), '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ...newLapseValues(door, now),
        ':one': { N: '1' },
        ':now': { N: String(now) },
        ':run': { S: this.#newId() },
        ':before': { S: runIn(lapsed) },
        ':try': { S: `${network} ${now}` },
      },
      ReturnValues: 'ALL_NEW',
    });
    return done || item?.[tryAttribute(id)] ? admitted(trying, item, false) : undefined;
  }

  /** Admits a network by its own count, and then counts it among all. */
  async #admitByNetwork(trying: Trying, item: Item, isOwners: boolean): Promise<Admission | undefined> {
    const own = outstandingTries(item).filter(({ network }) => network === trying.network);
    const start = countWhenContested(isOwners, {
      attempts: own.length,
      lastAt: Math.max(0, ...own.map(({ at }) => at)),
    });
    const attempt = { ...trying, run: runIn(item) };
    // Perhaps either write was made and only its answer was lost.
    const takeBack = async (fault: unknown): Promise<never> => {
      await settle(() => Promise.all([this.#networks.refund(attempt), this.#refundContested(attempt)]));
      throw fault;
    };
    const isAdmitted = await this.#networks.admit(attempt, start, trying.now).catch(takeBack);
    if (!isAdmitted) return { admitted: false, reason: 'locked' };
    const counted = await this.#countAmongAll(attempt, floorFor(isOwners)).catch(takeBack);
    if (counted.done) return admitted(trying, item, true);
    const isSettled = runIn(counted.item) !== attempt.run;
    return isSettled ? undefined : { admitted: false, reason: 'shut' };
  }

  async #countAmongAll({ door, id, run, now }: Trying & { readonly run: string }, floor: number) {
    const slot = slotOf(id);
    const answer = await update(this.#client, {
      TableName: this.#table,
      Key: sharedKey(door),
      UpdateExpression: `SET attempts = attempts + :one, quota = quota - :one, lastAt = :now, #slot = :id, ${putOffLapse}`,
      ConditionExpression: '#run = :run AND NOT #slot = :id AND NOT quota <= :floor',
      ExpressionAttributeNames: { '#run': 'run', '#slot': slot, '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ...lapseValues(door, now),
        ':one': { N: '1' },
        ':now': { N: String(now) },
        ':id': { S: id },
        ':run': { S: run },
        ':floor': { N: String(floor) },
      },
    });
    return { ...answer, done: answer.done || answer.item?.[slot]?.S === id };
  }

  async #refundOutstanding({ door, id }: Pick<CountedAttempt, 'door' | 'id'>): Promise<void> {
    await update(this.#client, {
      TableName: this.#table,
      Key: sharedKey(door),
      UpdateExpression:
        'SET outstanding = outstanding - :one, attempts = attempts - :one, quota = quota + :one REMOVE #try',
      ConditionExpression: 'attribute_exists(#try)',
      ExpressionAttributeNames: { '#try': tryAttribute(id) },
      ExpressionAttributeValues: { ':one': { N: '1' } },
    });
  }

  async #refundContested({ door, id, run }: Pick<CountedAttempt, 'door' | 'id' | 'run'>): Promise<void> {
    await update(this.#client, {
      TableName: this.#table,
      Key: sharedKey(door),
      UpdateExpression: 'SET attempts = attempts - :one, quota = quota + :one REMOVE #slot',
      ConditionExpression: '#run = :run AND #slot = :id',
      ExpressionAttributeNames: { '#run': 'run', '#slot': slotOf(id) },
      ExpressionAttributeValues: { ':one': { N: '1' }, ':id': { S: id }, ':run': { S: run } },
    });
  }
}

function admitted({ door, network, id }: Trying, item: Item | undefined, contested: boolean): Admission {
  const attempt = {
    door,
    network,
    id,
    run: runIn(item),
    isContested: contested,
    remembered: rememberedIn(item),
  };
  return { admitted: true, attempt };
}
