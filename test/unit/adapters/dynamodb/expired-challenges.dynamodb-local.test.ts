import { afterAll, beforeAll } from 'vitest';
import { DynamoDbExpiredChallenges } from '../../../../lib/adapters/dynamodb/expired-challenges.ts';
import { expiredChallengesContract } from '../../../contracts/expired-challenges.ts';
import { purgeCostContract } from '../../../contracts/purge-cost.ts';
import { type OpenTables, openTables } from '../../../support/open-tables.ts';

const url = process.env.DYNAMODB_LOCAL_URL ?? '';
let tables: OpenTables;

beforeAll(async () => {
  tables = await openTables(url);
});
afterAll(() => tables.client.destroy());

expiredChallengesContract("DynamoDB expired challenges on Amazon's DynamoDB Local", () => ({
  expired: new DynamoDbExpiredChallenges(tables.client, tables.challenges, 5),
  client: tables.client,
  table: tables.challenges,
}));

purgeCostContract("Amazon's DynamoDB Local", () => url, { live: 100_000, expired: 1_000 });
