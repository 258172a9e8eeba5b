import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { keySizeContract } from '../../../contracts/key-sizes.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

const tables = embeddedTables();

keySizeContract('the embedded database', tables);

// DynamoDB Local has words of its own.
it('refuses a key that is too long in the words of DynamoDB', async () => {
  const { client, accounts: TableName } = tables();
  const read = new GetItemCommand({ TableName, Key: { pk: { S: '\u540d'.repeat(683) } } });
  await expect(client.send(read)).rejects.toMatchObject({
    message:
      'One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of2048 bytes',
  });
});
