import { afterAll, beforeAll } from 'vitest';
import { DynamoDbAttemptCounts } from '../../../../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { attemptCountsContract } from '../../../../contracts/attempt-counts.ts';
import { attemptItemsContract } from '../../../../contracts/attempt-items.ts';
import { type OpenTables, openTables } from '../../../../support/open-tables.ts';
import { shortId } from '../../../../support/short-id.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

attemptCountsContract(
  "DynamoDB attempt counts on Amazon's DynamoDB Local",
  () => new DynamoDbAttemptCounts(tables.client, tables.challenges, shortId),
);
attemptItemsContract("Amazon's DynamoDB Local", () => tables);
