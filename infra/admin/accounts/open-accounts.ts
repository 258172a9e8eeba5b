import { DynamoDbAccountStore } from '../../../lib/adapters/dynamodb/account-store.ts';
import { createDynamoDb } from '../../../lib/adapters/dynamodb/client.ts';
import type { AccountStore } from '../../../lib/credential/ports.ts';
import { Refusal } from '../refusal.ts';

/**
 * The accounts of the stage at hand, without its key ring: who may look at accounts need not have the right to read
 * secrets.
 * @throws Refusal when no stage is named
 */
export function openAccounts(environment: NodeJS.ProcessEnv): AccountStore {
  return new DynamoDbAccountStore(createDynamoDb(), accountsTable(environment));
}

/** The name of the accounts table. @throws Refusal when no stage is named */
export function accountsTable({ ACCOUNTS_TABLE }: NodeJS.ProcessEnv): string {
  if (ACCOUNTS_TABLE) return ACCOUNTS_TABLE;
  throw new Refusal(
    'Which accounts? Name a deployment with --stage, or paste the export AWS_ENDPOINT_URL_DYNAMODB=… line of a local service',
  );
}
