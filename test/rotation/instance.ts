import { randomBytes, randomUUID } from 'node:crypto';
import { DynamoDbAttemptCounts } from '../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { DynamoDbCodeStore } from '../../lib/adapters/dynamodb/code-store.ts';
import { DynamoDbSendCaps } from '../../lib/adapters/dynamodb/send-caps.ts';
import { DynamoDbSendingSlots } from '../../lib/adapters/dynamodb/sending-slots.ts';
import { hawkCallers } from '../../lib/clients/hawk-callers.ts';
import { requireClient } from '../../lib/clients/require-client.ts';
import { CodeService } from '../../lib/credential/codes/code-service.ts';
import { messageTexts } from '../../lib/credential/codes/message-texts.ts';
import { PasswordHasher } from '../../lib/credential/password-hasher.ts';
import { createNotes } from '../../lib/crypto/notes.ts';
import type { KeyRing } from '../../lib/keys/key-ring.ts';
import { keepLive } from '../../lib/keys/live.ts';
import { createTokens } from '../../lib/tokens/token-service.ts';
import type { ServiceUnderTest } from '../support/credential-service.ts';

/** What all instances of the service share. */
export interface World {
  readonly test: ServiceUnderTest;
  /** The ring as it is stored. */
  ring: KeyRing;
  /** The text messages so far. */
  readonly texts: string[];
}

/** What every request of an instance works with, on the shared tables and under its own copy of the ring. */
export async function startInstance(world: World) {
  const { test, texts } = world;
  const { client, challenges } = test.tables;
  const now = () => test.clock.now;
  const keyRing = await keepLive(async () => structuredClone(world.ring), now);
  const hasher = new PasswordHasher({ keys: keyRing, cost: 4, randomBytes, now });
  const credentials = test.withSettings({ hasher });
  const codes = new CodeService({
    accounts: test.accounts,
    attempts: new DynamoDbAttemptCounts(client, challenges, randomUUID),
    credentials,
    codes: new DynamoDbCodeStore(client, challenges),
    slots: new DynamoDbSendingSlots(client, challenges),
    caps: new DynamoDbSendCaps(client, challenges),
    messages: {
      send: async ({ text }) => {
        texts.push(text);
      },
      decoy: async () => undefined,
    },
    texts: messageTexts,
    keys: keyRing,
    limits: {
      cooldownMs: 0,
      perDay: 1_000,
      perNetworkAndHour: 1_000_000,
      perClientAndHour: 1_000_000,
      perServiceAndHour: 1_000_000,
    },
    countries: [],
    onCap: () => undefined,
    now,
    newId: randomUUID,
  });
  const tokens = createTokens({
    issuer: 'https://rekey.example',
    trusted: [],
    keys: keyRing,
    isCanonical: () => true,
    renewalSeconds: 90 * 86_400,
    fetch,
    now,
    newId: randomUUID,
  });
  const clients = { keys: keyRing, dialect: 'acme', now };
  const nonces = { claim: async () => true };
  return {
    keyRing,
    hawk: hawkCallers({ keys: keyRing, nonces, now }),
    credentials,
    codes,
    tokens,
    hasher,
    notes: createNotes({ keys: keyRing, now, randomBytes }),
    client: (id: string, secret: string) => requireClient(clients, { id, secret }),
    /** Does what a request asks for, as an endpoint does: with the ring at hand first. */
    async request<T>(work: () => Promise<T>): Promise<T> {
      await keyRing.ready();
      return work();
    },
  };
}

/** One instance. */
export type Instance = Awaited<ReturnType<typeof startInstance>>;
