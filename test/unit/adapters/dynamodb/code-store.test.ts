import { DynamoDbCodeStore } from '../../../../lib/adapters/dynamodb/code-store.ts';
import { codeStoreContract } from '../../../contracts/code-store.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

const tables = embeddedTables();

codeStoreContract(
  'DynamoDB code store on the embedded database',
  () => new DynamoDbCodeStore(tables().client, tables().challenges),
);
