import { DynamoDbFailureCounts } from '../../../../lib/adapters/dynamodb/failure-counts.ts';
import { failureCountsContract } from '../../../contracts/failure-counts.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';
import { shortId } from '../../../support/short-id.ts';

const tables = embeddedTables();

failureCountsContract(
  'DynamoDB failure counts on the embedded database',
  () => new DynamoDbFailureCounts(tables().client, tables().challenges, shortId),
);
