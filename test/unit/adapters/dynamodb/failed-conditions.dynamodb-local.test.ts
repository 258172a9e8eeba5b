import { afterAll, beforeAll } from 'vitest';
import { failedConditionContract } from '../../../contracts/failed-conditions.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

failedConditionContract("Amazon's DynamoDB Local", () => tables);
