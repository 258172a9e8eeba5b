import { afterAll, beforeAll } from 'vitest';
import { DynamoDbSendCaps } from '../../../../lib/adapters/dynamodb/send-caps.ts';
import { sendCapsContract } from '../../../contracts/send-caps.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

sendCapsContract(
  "DynamoDB send caps on Amazon's DynamoDB Local",
  () => new DynamoDbSendCaps(tables.client, tables.challenges),
);
