import { afterAll, beforeAll } from 'vitest';
import { DynamoDbCodeStore } from '../../../../lib/adapters/dynamodb/code-store.ts';
import { codeStoreContract } from '../../../contracts/code-store.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

codeStoreContract(
  "DynamoDB code store on Amazon's DynamoDB Local",
  () => new DynamoDbCodeStore(tables.client, tables.challenges),
);
