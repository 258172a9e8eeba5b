import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Account, Alias } from '../../credential/account.ts';
import { accountKey, aliasKey, type Item, toItem } from './account-item.ts';
import { succeeds, withinDeadline } from './client.ts';

/** After this time an alias without its account was left by a creation that broke off, in ms. */
const abandonedAfterMs = 60_000;

/**
 * Creates an account without a transaction: first its aliases, each by a write that only succeeds when the alias
 * is free, the account last. Until then the aliases lead nowhere; when one is taken the others are given back.
 * What a crash in between leaves behind is taken over by the next account that wants the alias.
 * @param aliases those of the account, in their canonical spelling
 */
export async function createAccountItems(
  client: DynamoDBClient,
  table: string,
  account: Account,
  aliases: readonly Alias[],
): Promise<{ created: true } | { created: false; taken: Alias }> {
  const reserved: Alias[] = [];
  for (const alias of aliases) {
    if (!(await reserve(client, table, alias, account))) {
      await Promise.all(reserved.map((mine) => giveBack(client, table, mine, account)));
      return { created: false, taken: alias };
    }
    reserved.push(alias);
  }
  await put(client, table, toItem(account), 'attribute_not_exists(pk)', {});
  return { created: true };
}

async function reserve(
  client: DynamoDBClient,
  table: string,
  alias: Alias,
  account: Account,
): Promise<boolean> {
  const item: Item = {
    ...aliasKey(alias),
    accountId: { S: account.id },
    reservedAt: { N: String(account.createdAt) },
  };
  // Idempotent: it is ours already when the SDK repeats a write whose answer was lost.
  const mine = { ':mine': { S: account.id } };
  if (await put(client, table, item, 'attribute_not_exists(pk) OR accountId = :mine', mine)) return true;
  const holder = await get(client, table, aliasKey(alias));
  const holderId = holder?.accountId?.S ?? '';
  const abandoned = Number(holder?.reservedAt?.N) < account.createdAt - abandonedAfterMs;
  if (!abandoned || (await get(client, table, accountKey(holderId)))) return false;
  return put(client, table, item, 'accountId = :holder', { ':holder': { S: holderId } });
}

async function giveBack(
  client: DynamoDBClient,
  table: string,
  alias: Alias,
  account: Account,
): Promise<void> {
  const command = new DeleteItemCommand({
    TableName: table,
    Key: aliasKey(alias),
    ConditionExpression: 'accountId = :mine',
    ExpressionAttributeValues: { ':mine': { S: account.id } },
  });
  await succeeds((abortSignal) => client.send(command, { abortSignal }));
}

async function put(
  client: DynamoDBClient,
  table: string,
  item: Item,
  condition: string,
  values: Item,
): Promise<boolean> {
  const command = new PutItemCommand({
    TableName: table,
    Item: item,
    ConditionExpression: condition,
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  });
  return succeeds((abortSignal) => client.send(command, { abortSignal }));
}

async function get(client: DynamoDBClient, table: string, key: Item): Promise<Item | undefined> {
  const command = new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true });
  return (await withinDeadline((abortSignal) => client.send(command, { abortSignal }))).Item;
}
