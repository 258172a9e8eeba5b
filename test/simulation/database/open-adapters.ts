import { DynamoDbAccountStore } from '../../../lib/adapters/dynamodb/account-store.ts';
import { AliasItems } from '../../../lib/adapters/dynamodb/alias-items.ts';
import { DynamoDbAliasMoves } from '../../../lib/adapters/dynamodb/alias-moves.ts';
import { DynamoDbAttemptCounts } from '../../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { DynamoDbCodeStore } from '../../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbExpiredChallenges } from '../../../lib/adapters/dynamodb/expired-challenges.ts';
import { DynamoDbFailureCounts } from '../../../lib/adapters/dynamodb/failure-counts.ts';
import { DynamoDbNonceStore } from '../../../lib/adapters/dynamodb/nonce-store.ts';
import { DynamoDbSendCaps } from '../../../lib/adapters/dynamodb/send-caps.ts';
import { DynamoDbSendingSlots } from '../../../lib/adapters/dynamodb/sending-slots.ts';
import type { CountedAttempt } from '../../../lib/credential/attempts/ports.ts';
import { clientOf } from './client-of.ts';
import type { SimulatedCommand } from './requests.ts';
import type { SimulatedTables } from './simulated-tables.ts';

/** The adapters on some tables, and what calls of them left for later ones. @param commands gets what they send */
export function openAdapters(tables: SimulatedTables, commands: SimulatedCommand[]) {
  const client = clientOf(async (command) => {
    commands.push(command);
    return tables.apply(command);
  });
  const { accounts, challenges } = tables.names;
  let ids = 0;
  const newId = () => `${'abcdefgh'[ids % 8]}${(ids++).toString().padStart(10, '0')}`;
  /** Those that were admitted, the last one last. */
  const attempts: CountedAttempt[] = [];
  return {
    attempts,
    aliases: new AliasItems(client, accounts),
    accounts: new DynamoDbAccountStore(client, accounts, 'mapped'),
    moves: new DynamoDbAliasMoves(client, accounts, 'exact', 2),
    counts: new DynamoDbAttemptCounts(client, challenges, newId),
    codes: new DynamoDbCodeStore(client, challenges),
    expired: new DynamoDbExpiredChallenges(client, challenges, 2),
    failures: new DynamoDbFailureCounts(client, challenges, newId),
    nonces: new DynamoDbNonceStore(client, challenges),
    caps: new DynamoDbSendCaps(client, challenges),
    slots: new DynamoDbSendingSlots(client, challenges),
  };
}

/** What {@link openAdapters} opens. */
export type Adapters = ReturnType<typeof openAdapters>;
