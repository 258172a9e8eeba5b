import { DynamoDbNonceStore } from '../../../../lib/adapters/dynamodb/nonce-store.ts';
import { nonceStoreContract } from '../../../contracts/nonce-store.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

const tables = embeddedTables();

nonceStoreContract(
  'DynamoDB nonce store on the embedded database',
  () => new DynamoDbNonceStore(tables().client, tables().challenges),
);
