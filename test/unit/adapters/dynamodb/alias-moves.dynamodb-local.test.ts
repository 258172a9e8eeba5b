import { afterAll, beforeAll } from 'vitest';
import { aliasMoveContract } from '../../../contracts/alias-moves.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

aliasMoveContract("Amazon's DynamoDB Local", () => tables);
