import { DynamoDbSendingSlots } from '../../../../lib/adapters/dynamodb/sending-slots.ts';
import { sendingSlotsContract } from '../../../contracts/sending-slots.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

const tables = embeddedTables();

sendingSlotsContract(
  'DynamoDB sending slots on the embedded database',
  () => new DynamoDbSendingSlots(tables().client, tables().challenges),
);
