import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { DynamoDbNonceStore } from '../../../../lib/adapters/dynamodb/nonce-store.ts';
import { nonceStoreContract } from '../../../contracts/nonce-store.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

const tables = embeddedTables();

nonceStoreContract(
  'DynamoDB nonce store on the embedded database',
  () => new DynamoDbNonceStore(tables().client, tables().challenges),
);

it('is left to the database to delete, in seconds, and is in no index, which would cost a second write', async () => {
  const { client, challenges: TableName } = tables();
  const expiresAt = 1_700_000_060_000;
  await new DynamoDbNonceStore(client, TableName).claim('to be deleted', expiresAt, expiresAt - 1);
  const { Items = [] } = await client.send(new ScanCommand({ TableName }));
  const item = Items.find(
    (each) => each.expiresAt?.N === String(expiresAt) && each.pk?.S?.startsWith('nonce#'),
  );
  expect(item?.ttl).toEqual({ N: '1700000060' });
  expect(item).not.toHaveProperty('expiryShard');
});
