import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTables } from '../../infra/local/aws/create-tables.ts';
import { tablesOf } from '../../infra/local/aws/table-definition.ts';
import { readService } from '../../infra/local/shared/service.ts';

/** The service's tables, new and empty, on some DynamoDB. */
export interface OpenTables {
  readonly client: DynamoDBClient;
  readonly accounts: string;
  readonly challenges: string;
}

/** Creates the tables of `serverless.yml` under names of their own, so that test files do not meet. */
export async function openTables(endpoint: string): Promise<OpenTables> {
  const suffix = randomUUID().slice(0, 8);
  const names = { ACCOUNTS_TABLE: `accounts-${suffix}`, CHALLENGES_TABLE: `challenges-${suffix}` };
  const client = new DynamoDBClient({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const service = await readService(fileURLToPath(new URL('../../', import.meta.url)), 'local');
  await createTables(client, Object.values(tablesOf(service, names)));
  return { client, accounts: names.ACCOUNTS_TABLE, challenges: names.CHALLENGES_TABLE };
}
