import { afterAll, beforeAll } from 'vitest';
import { DynamoDbNonceStore } from '../../../../lib/adapters/dynamodb/nonce-store.ts';
import { nonceStoreContract } from '../../../contracts/nonce-store.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
});
afterAll(() => tables.client.destroy());

nonceStoreContract(
  "DynamoDB nonce store on Amazon's DynamoDB Local",
  () => new DynamoDbNonceStore(tables.client, tables.challenges),
);
