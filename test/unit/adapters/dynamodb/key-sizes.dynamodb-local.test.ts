import { afterAll, beforeAll } from 'vitest';
import { keySizeContract } from '../../../contracts/key-sizes.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

keySizeContract("Amazon's DynamoDB Local", () => tables);
