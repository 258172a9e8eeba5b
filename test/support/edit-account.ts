import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { accountKey } from '../../lib/adapters/dynamodb/account-item.ts';
import type { Wire } from './wire.ts';

/** Gives an account another phone, or none, as an operator's own tooling might. */
export async function movePhone({ wiring }: Wire, id: string, phone?: string): Promise<void> {
  await wiring.database.send(
    new UpdateItemCommand({
      TableName: wiring.config.ACCOUNTS_TABLE,
      Key: accountKey(id),
      UpdateExpression: phone ? 'SET #phone = :phone' : 'REMOVE #phone',
      ExpressionAttributeNames: { '#phone': 'phone' },
      ...(phone && { ExpressionAttributeValues: { ':phone': { S: phone } } }),
    }),
  );
}

/** Deletes an account. */
export async function deleteAccount({ wiring }: Wire, id: string): Promise<void> {
  const { ACCOUNTS_TABLE: TableName } = wiring.config;
  await wiring.database.send(new DeleteItemCommand({ TableName, Key: accountKey(id) }));
}

/** Freezes an account. */
export async function freeze({ wiring }: Wire, id: string): Promise<void> {
  await wiring.accounts.freeze(id);
}

/** Makes a frozen account active again. */
export async function thaw({ wiring }: Wire, id: string): Promise<void> {
  await wiring.accounts.thaw(id, Date.now());
}
