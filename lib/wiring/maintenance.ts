import { createDynamoDb } from '../adapters/dynamodb/client.ts';
import { DynamoDbExpiredChallenges } from '../adapters/dynamodb/expired-challenges.ts';
import { readConfig } from '../config.ts';
import type { ExpiredChallenges } from '../maintenance/purge.ts';

/** The challenges that the purge works on. @throws Error for a bad configuration */
export function wireExpiredChallenges(): ExpiredChallenges {
  return new DynamoDbExpiredChallenges(createDynamoDb(), readConfig().CHALLENGES_TABLE);
}
