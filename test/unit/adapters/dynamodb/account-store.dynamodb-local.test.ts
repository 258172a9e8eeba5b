import { beforeAll } from 'vitest';
import { DynamoDbAccountStore } from '../../../../lib/adapters/dynamodb/account-store.ts';
import { accountStoreContract } from '../../../contracts/account-store.ts';
import { openTables } from '../../../support/open-tables.ts';

let store: DynamoDbAccountStore;

beforeAll(async () => {
  const tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
  store = new DynamoDbAccountStore(tables.client, tables.accounts);
});

accountStoreContract("DynamoDB account store on Amazon's DynamoDB Local", () => store);
