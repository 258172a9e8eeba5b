import { afterAll, beforeAll } from 'vitest';
import { DynamoDbFailureCounts } from '../../../../lib/adapters/dynamodb/failure-counts.ts';
import { failureCountsContract } from '../../../contracts/failure-counts.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';
import { shortId } from '../../../support/short-id.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

failureCountsContract(
  "DynamoDB failure counts on Amazon's DynamoDB Local",
  () => new DynamoDbFailureCounts(tables.client, tables.challenges, shortId),
);
