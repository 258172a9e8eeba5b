import { randomUUID } from 'node:crypto';
import { DynamoDbAccountStore } from '../../../lib/adapters/dynamodb/account-store.ts';
import { DynamoDbAliasMoves } from '../../../lib/adapters/dynamodb/alias-moves.ts';
import { DynamoDbAttemptCounts } from '../../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { createDynamoDb } from '../../../lib/adapters/dynamodb/client.ts';
import { readUsernameCase } from '../../../lib/config.ts';
import type { AttemptCounts } from '../../../lib/credential/attempts/ports.ts';
import type { AccountStore } from '../../../lib/credential/ports.ts';
import { tableAtHand } from '../table-at-hand.ts';

/**
 * The accounts of the stage at hand, without its key ring: who may look at accounts need not have the right to read
 * secrets.
 * @throws Refusal when no stage is named; ConfigError for a bad `USERNAME_CASE`
 */
export function openAccounts(environment: NodeJS.ProcessEnv): AccountStore {
  return new DynamoDbAccountStore(
    createDynamoDb(),
    accountsTable(environment),
    readUsernameCase(environment),
  );
}

/** The aliases of the accounts of the stage at hand, to be moved. @throws as {@link openAccounts} */
export function openAliasMoves(environment: NodeJS.ProcessEnv): DynamoDbAliasMoves {
  return new DynamoDbAliasMoves(createDynamoDb(), accountsTable(environment), readUsernameCase(environment));
}

/** Where attempts at the accounts are counted. @throws Refusal when no stage is named */
export function openAttempts(environment: NodeJS.ProcessEnv): Pick<AttemptCounts, 'read'> {
  return new DynamoDbAttemptCounts(
    createDynamoDb(),
    tableAtHand(environment.CHALLENGES_TABLE, 'accounts'),
    randomUUID,
  );
}

/** The name of the accounts table. @throws Refusal when no stage is named */
export function accountsTable({ ACCOUNTS_TABLE }: NodeJS.ProcessEnv): string {
  return tableAtHand(ACCOUNTS_TABLE, 'accounts');
}
