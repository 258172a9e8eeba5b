import { DynamoDbAccountStore } from '../../../lib/adapters/dynamodb/account-store.ts';
import { DynamoDbAttemptCounts } from '../../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { DynamoDbCodeStore } from '../../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbExpiredChallenges } from '../../../lib/adapters/dynamodb/expired-challenges.ts';
import { DynamoDbFailureCounts } from '../../../lib/adapters/dynamodb/failure-counts.ts';
import { DynamoDbNonceStore } from '../../../lib/adapters/dynamodb/nonce-store.ts';
import { DynamoDbSendCaps } from '../../../lib/adapters/dynamodb/send-caps.ts';
import { DynamoDbSendingSlots } from '../../../lib/adapters/dynamodb/sending-slots.ts';
import { accountStream } from '../../../lib/adapters/dynamodb/stream-record.ts';
import { eventTopicBySns } from '../../../lib/adapters/sns/event-topic.ts';
import { textMessagesBySns } from '../../../lib/adapters/sns/text-messages.ts';
import { SourceGuard } from '../../../lib/credential/attempts/source-guard.ts';
import { CodeService } from '../../../lib/credential/codes/code-service.ts';
import { messageTexts } from '../../../lib/credential/codes/message-texts.ts';
import { CredentialService } from '../../../lib/credential/credential-service.ts';
import { notifyOwner } from '../../../lib/events/owner-notice.ts';
import type { BatchDeps } from '../../../lib/events/process-batch.ts';
import type { KeyRing } from '../../../lib/keys/key-ring.ts';
import { keepLive } from '../../../lib/keys/live.ts';
import { createTokens } from '../../../lib/tokens/token-service.ts';
import { MemoHasher } from './memo-hasher.ts';
import { snsOf } from './providers.ts';
import { randomnessOf } from './randomness.ts';
import type { World } from './world.ts';

/** Settings of the service that a history may differ in. */
export interface Settings {
  /** bcrypt's cost; above that of the account, a sign-in rehashes. */
  readonly cost: number;
}

/** The forms of passwords that are kept: as in a deployment with MD5 clients, where two hashes must agree. */
const forms = ['plain', 'md5'] as const;

const limits = {
  cooldownMs: 60_000,
  perDay: 10,
  perNetworkAndHour: 60,
  perClientAndHour: 600,
  perServiceAndHour: 1_000,
};

/** The service's parts, the adapters included, as one process of an actor has them; only what is outside is simulated. */
export async function startInstance(world: World, actor: number, { cost }: Settings) {
  const { scheduler } = world;
  const { accounts: accountsTable, challenges } = world.database.names;
  const now = () => world.clock.now;
  const random = randomnessOf(actor, world.seed);
  const database = world.database.clientOf((call) => scheduler.call(actor, call));
  const sns = snsOf(world, actor);
  const keys = await keepLive<KeyRing>(
    () =>
      scheduler.call(actor, {
        to: 'key ring',
        about: 'read the key ring',
        reads: ['key ring'],
        writes: [],
        apply: () => world.ring,
      }),
    now,
  );
  const accounts = new DynamoDbAccountStore(database, accountsTable, 'mapped');
  const attempts = new DynamoDbAttemptCounts(database, challenges, random.id);
  const caps = new DynamoDbSendCaps(database, challenges);
  const nonces = new DynamoDbNonceStore(database, challenges);
  const hasher = new MemoHasher({ keys, cost, randomBytes: random.bytes, now });
  const guard = new SourceGuard({
    failures: new DynamoDbFailureCounts(database, challenges, random.id),
    limits: { perNetworkAndHour: 1_000, perClientAndHour: 1_000 },
    now,
  });
  const credentials = new CredentialService({
    accounts,
    attempts,
    guard,
    hasher,
    policy: { minLength: 8, maxLength: 256, requiredClasses: [] },
    forms,
    historyDepth: 2,
    now,
  });
  const messages = textMessagesBySns(sns, undefined);
  const codes = new CodeService({
    accounts,
    attempts,
    credentials,
    codes: new DynamoDbCodeStore(database, challenges),
    slots: new DynamoDbSendingSlots(database, challenges),
    caps,
    messages,
    texts: messageTexts,
    keys,
    limits,
    countries: [],
    onCap: () => undefined,
    now,
    newId: random.id,
    randomInt: random.integer,
  });
  const tokens = createTokens({
    issuer: 'https://rekey.example',
    trusted: [],
    keys,
    isCanonical: () => true,
    renewalSeconds: 90 * 86_400,
    fetch,
    now,
    newId: random.id,
  });
  const batch: BatchDeps<Parameters<typeof accountStream.accountUpdate>[0]> = {
    reader: accountStream,
    topic: eventTopicBySns(sns, 'arn:aws:sns:local:000000000000:events.fifo'),
    notify: (change) =>
      notifyOwner(change, {
        isOn: true,
        messages,
        texts: messageTexts,
        sent: nonces,
        caps,
        perServiceAndHour: limits.perServiceAndHour,
        newId: random.id,
        perDay: limits.perDay,
        countries: [],
        now,
      }),
    issuer: 'https://rekey.example',
    onFailure: () => undefined,
  };
  return {
    actor,
    world,
    now,
    random,
    keys,
    accounts,
    attempts,
    hasher,
    credentials,
    codes,
    creation: { accounts, hasher, forms, now, newId: random.id },
    tokens,
    nonces,
    expired: new DynamoDbExpiredChallenges(database, challenges),
    batch,
  };
}

/** One process. */
export type Instance = Awaited<ReturnType<typeof startInstance>>;
