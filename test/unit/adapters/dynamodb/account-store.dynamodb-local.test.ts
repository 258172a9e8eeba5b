import { beforeAll } from 'vitest';
import { DynamoDbAccountStore } from '../../../../lib/adapters/dynamodb/account-store.ts';
import { accountReadCostContract } from '../../../contracts/account-read-cost.ts';
import { accountStoreContract } from '../../../contracts/account-store.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

let tables: OpenTables;
let store: DynamoDbAccountStore;

beforeAll(async () => {
  tables = await openTables(process.env.DYNAMODB_LOCAL_URL ?? '');
  store = new DynamoDbAccountStore(tables.client, tables.accounts, 'mapped');
});

accountStoreContract("DynamoDB account store on Amazon's DynamoDB Local", () => store);
accountReadCostContract("Amazon's DynamoDB Local", () => tables);
