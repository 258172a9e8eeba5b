import { afterAll, beforeAll } from 'vitest';
import { DynamoDbSendingSlots } from '../../../../lib/adapters/dynamodb/sending-slots.ts';
import { sendingSlotsContract } from '../../../contracts/sending-slots.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

sendingSlotsContract(
  "DynamoDB sending slots on Amazon's DynamoDB Local",
  () => new DynamoDbSendingSlots(tables.client, tables.challenges),
);
