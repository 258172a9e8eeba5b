import { DynamoDbSendCaps } from '../../../../lib/adapters/dynamodb/send-caps.ts';
import { sendCapsContract } from '../../../contracts/send-caps.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

const tables = embeddedTables();

sendCapsContract(
  'DynamoDB send caps on the embedded database',
  () => new DynamoDbSendCaps(tables().client, tables().challenges),
);
