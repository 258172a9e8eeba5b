import { DynamoDbAccountStore } from '../../../lib/adapters/dynamodb/account-store.ts';
import { DynamoDbAttemptCounts } from '../../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { DynamoDbCodeStore } from '../../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbExpiredChallenges } from '../../../lib/adapters/dynamodb/expired-challenges.ts';
import { DynamoDbFailureCounts } from '../../../lib/adapters/dynamodb/failure-counts.ts';
import { DynamoDbNonceStore } from '../../../lib/adapters/dynamodb/nonce-store.ts';
import { DynamoDbSendCaps } from '../../../lib/adapters/dynamodb/send-caps.ts';
import { DynamoDbSendingSlots } from '../../../lib/adapters/dynamodb/sending-slots.ts';
import { accountStoreContract } from '../../contracts/account-store.ts';
import { aliasMoveContract } from '../../contracts/alias-moves.ts';
import { attemptCountsContract } from '../../contracts/attempt-counts.ts';
import { attemptItemsContract } from '../../contracts/attempt-items.ts';
import { codeStoreContract } from '../../contracts/code-store.ts';
import { expiredChallengesContract } from '../../contracts/expired-challenges.ts';
import { failedConditionContract } from '../../contracts/failed-conditions.ts';
import { failureCountsContract } from '../../contracts/failure-counts.ts';
import { keySizeContract } from '../../contracts/key-sizes.ts';
import { nonceStoreContract } from '../../contracts/nonce-store.ts';
import { sendCapsContract } from '../../contracts/send-caps.ts';
import { sendingSlotsContract } from '../../contracts/sending-slots.ts';
import { shortId } from '../../support/short-id.ts';
import { openSimulatedTables } from './open-simulated-tables.ts';

// Those of costs are left out: nothing here counts capacity.

/** Tables of its own for each contract. */
const open = (tables = openSimulatedTables()) => ({
  tables: () => tables,
  challenges: [tables.client, tables.challenges] as const,
  accounts: [tables.client, tables.accounts] as const,
});
const on = (what: string) => `${what} on simulated tables`;

const stores = {
  accounts: new DynamoDbAccountStore(...open().accounts, 'mapped'),
  attempts: new DynamoDbAttemptCounts(...open().challenges, shortId),
  codes: new DynamoDbCodeStore(...open().challenges),
  failures: new DynamoDbFailureCounts(...open().challenges, shortId),
  nonces: new DynamoDbNonceStore(...open().challenges),
  sendCaps: new DynamoDbSendCaps(...open().challenges),
  sendingSlots: new DynamoDbSendingSlots(...open().challenges),
};
const [client, table] = open().challenges;
const expired = new DynamoDbExpiredChallenges(client, table, 5);

accountStoreContract(on('accounts'), () => stores.accounts);
aliasMoveContract(on('aliases'), open().tables);
attemptCountsContract(on('attempts'), () => stores.attempts);
attemptItemsContract('simulated tables', open().tables);
codeStoreContract(on('codes'), () => stores.codes);
expiredChallengesContract(on('challenges'), () => ({ expired, client, table }));
failedConditionContract('simulated tables', open().tables);
failureCountsContract(on('failures'), () => stores.failures);
keySizeContract('simulated tables', open().tables);
nonceStoreContract(on('nonces'), () => stores.nonces);
sendCapsContract(on('caps'), () => stores.sendCaps);
sendingSlotsContract(on('slots'), () => stores.sendingSlots);
