import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Item } from './account-item.ts';
import { withinDeadline } from './client.ts';

/** The item of a key as it is after every write that was answered, or undefined. @throws as {@link withinDeadline} */
export async function readItem(client: DynamoDBClient, table: string, key: Item): Promise<Item | undefined> {
  const command = new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true });
  return (await withinDeadline((abortSignal) => client.send(command, { abortSignal }))).Item;
}
