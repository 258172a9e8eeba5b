import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { Account, Alias } from '../../credential/account.ts';
import { aliasKey, toItem } from './account-item.ts';
import { AliasItems } from './alias-items.ts';
import { succeeds } from './client.ts';

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
  const items = new AliasItems(client, table);
  const { id, createdAt: at } = account;
  const reserved: Alias[] = [];
  for (const alias of aliases) {
    if (!(await items.reserve(alias, { id, at }))) {
      await Promise.all(reserved.map((mine) => items.giveBack(aliasKey(mine), id)));
      return { created: false, taken: alias };
    }
    reserved.push(alias);
  }
  const command = new PutItemCommand({
    TableName: table,
    Item: toItem(account),
    ConditionExpression: 'attribute_not_exists(pk)',
  });
  await succeeds((abortSignal) => client.send(command, { abortSignal }));
  return { created: true };
}
