import { DeleteItemCommand, type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { AccountId, Alias } from '../../credential/account.ts';
import { accountKey, aliasKey, type Item } from './account-item.ts';
import { succeeds } from './client.ts';
import { readItem } from './read-item.ts';

/** After this time an alias without its account was left by a creation that broke off, in ms. */
const abandonedAfterMs = 60_000;

/** Whose an alias is to be, and since when, in ms since the epoch. */
export interface Holder {
  readonly id: AccountId;
  readonly at: number;
}

/**
 * The items of one table that lead from aliases to accounts, each written on the condition that nobody else's is
 * there.
 */
export class AliasItems {
  readonly #client: DynamoDBClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = client;
    this.#table = table;
  }

  /** The account that a key leads to, or undefined. */
  async holderOf(key: Item): Promise<AccountId | undefined> {
    return (await this.#get(key))?.accountId?.S;
  }

  /** Makes an alias in its canonical spelling lead to an account; false when another one has it. Can be repeated. */
  async reserve(alias: Alias, { id, at }: Holder): Promise<boolean> {
    const key = aliasKey(alias);
    const item: Item = { ...key, accountId: { S: id }, reservedAt: { N: String(at) } };
    // Idempotent: it is ours already when the SDK repeats a write whose answer was lost.
    const mine = { ':mine': { S: id } };
    if (await this.#put(item, 'attribute_not_exists(pk) OR accountId = :mine', mine)) return true;
    const other = await this.#get(key);
    const otherId = other?.accountId?.S ?? '';
    const abandoned = Number(other?.reservedAt?.N) < at - abandonedAfterMs;
    if (!abandoned || (await this.#get(accountKey(otherId)))) return false;
    return this.#put(item, 'accountId = :holder', { ':holder': { S: otherId } });
  }

  /** Deletes the item of a key when it leads to this account; whether it did. */
  async giveBack(key: Item, id: AccountId): Promise<boolean> {
    const command = new DeleteItemCommand({
      TableName: this.#table,
      Key: key,
      ConditionExpression: 'accountId = :mine',
      ExpressionAttributeValues: { ':mine': { S: id } },
    });
    return succeeds((abortSignal) => this.#client.send(command, { abortSignal }));
  }

  async #put(item: Item, condition: string, values: Item): Promise<boolean> {
    const command = new PutItemCommand({
      TableName: this.#table,
      Item: item,
      ConditionExpression: condition,
      ExpressionAttributeValues: values,
    });
    return succeeds((abortSignal) => this.#client.send(command, { abortSignal }));
  }

  #get(key: Item): Promise<Item | undefined> {
    return readItem(this.#client, this.#table, key);
  }
}
