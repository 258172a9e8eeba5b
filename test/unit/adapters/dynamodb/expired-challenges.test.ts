import { DynamoDbExpiredChallenges } from '../../../../lib/adapters/dynamodb/expired-challenges.ts';
import { expiredChallengesContract } from '../../../contracts/expired-challenges.ts';
import { purgeCostContract } from '../../../contracts/purge-cost.ts';
import { embeddedTables } from '../../../support/embedded-tables.ts';

const tables = embeddedTables();

expiredChallengesContract('DynamoDB expired challenges on the embedded database', () => {
  const { client, challenges } = tables();
  return {
    expired: new DynamoDbExpiredChallenges(client, challenges, 5),
    client,
    table: challenges,
  };
});

purgeCostContract('the embedded database', () => tables().url, { live: 1_000, expired: 200 });
