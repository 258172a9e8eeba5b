import { afterAll, beforeAll } from 'vitest';
import { DynamoDbCodeStore } from '../../../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbExpiredChallenges } from '../../../../lib/adapters/dynamodb/expired-challenges.ts';
import { DynamoDbNonceStore } from '../../../../lib/adapters/dynamodb/nonce-store.ts';
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
  codes: new DynamoDbCodeStore(tables.client, tables.challenges),
  nonces: new DynamoDbNonceStore(tables.client, tables.challenges),
}));

purgeCostContract("Amazon's DynamoDB Local", () => url, { live: 100_000, expired: 1_000 });
