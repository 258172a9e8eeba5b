import { ScanCommand } from '@aws-sdk/client-dynamodb';
import type { Wire } from './wire.ts';

/** How many tries at an account's present code for a purpose were admitted. */
export async function triesAt({ wiring }: Wire, accountId: string, purpose: string): Promise<number> {
  const { database, config } = wiring;
  const { Items = [] } = await database.send(new ScanCommand({ TableName: config.CHALLENGES_TABLE }));
  const item = Items.find(({ pk }) => pk?.S?.startsWith(`code#${accountId}#${purpose}#`));
  return Number(item?.tried?.N ?? 0);
}
