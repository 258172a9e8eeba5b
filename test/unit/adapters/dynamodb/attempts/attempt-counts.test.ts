import { DynamoDbAttemptCounts } from '../../../../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { attemptCountsContract } from '../../../../contracts/attempt-counts.ts';
import { attemptItemsContract } from '../../../../contracts/attempt-items.ts';
import { embeddedTables } from '../../../../support/embedded-tables.ts';
import { shortId } from '../../../../support/short-id.ts';

const tables = embeddedTables();

attemptCountsContract(
  'DynamoDB attempt counts on the embedded database',
  () => new DynamoDbAttemptCounts(tables().client, tables().challenges, shortId),
);
attemptItemsContract('the embedded database', tables);
