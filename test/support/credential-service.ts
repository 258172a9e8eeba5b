import { randomBytes, randomUUID } from 'node:crypto';
import { startDatabase } from '../../infra/local/aws/database.ts';
import { DynamoDbAccountStore } from '../../lib/adapters/dynamodb/account-store.ts';
import { DynamoDbAttemptCounts } from '../../lib/adapters/dynamodb/attempts/attempt-counts.ts';
import { DynamoDbFailureCounts } from '../../lib/adapters/dynamodb/failure-counts.ts';
import { doorOf } from '../../lib/credential/attempts/door.ts';
import type { CallerKind, DoorState } from '../../lib/credential/attempts/ports.ts';
import { SourceGuard } from '../../lib/credential/attempts/source-guard.ts';
import { createAccount, type NewAccount } from '../../lib/credential/create-account.ts';
import { type CredentialDeps, CredentialService } from '../../lib/credential/credential-service.ts';
import type { ImportedHash } from '../../lib/credential/password-hash.ts';
import type { HasherOptions, PasswordHasher } from '../../lib/credential/password-hasher.ts';
import { plainSecret, type Secret } from '../../lib/credential/secret.ts';
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts';
import { testHasher } from './hasher.ts';
import { type OpenTables, openTables } from './open-tables.ts';

/** The credential service on a real database, with a clock of its own and every request on the wire counted. */
export interface ServiceUnderTest {
  readonly service: CredentialService;
  readonly accounts: DynamoDbAccountStore;
  readonly attempts: DynamoDbAttemptCounts;
  readonly hasher: PasswordHasher;
  /** The peppers of the hasher, for another one of the same accounts. */
  readonly keys: HasherOptions['keys'];
  readonly hashes: { hashes: number; rounds: number };
  readonly proxy: CountingProxy;
  readonly tables: OpenTables;
  readonly clock: { now: number };
  /** Creates an account, without a password for null, and returns its username and id. */
  account(
    password?: Secret | ImportedHash | string | null,
    members?: Omit<NewAccount, 'password'>,
  ): Promise<{ id: string; username: string }>;
  /** What is counted at the password of an account, or of a name that leads nowhere. */
  doorOf(id: string, caller?: CallerKind): Promise<DoorState | undefined>;
  /** The same service with other settings, on the same accounts. */
  withSettings(settings: Partial<CredentialDeps>): CredentialService;
  close(): Promise<void>;
}

/** Starts an embedded database and puts the service on top. */
export async function startService(settings: Partial<CredentialDeps> = {}): Promise<ServiceUnderTest> {
  const database = await startDatabase();
  const proxy = await startCountingProxy(database.url);
  const tables = await openTables(proxy.url);
  const accounts = new DynamoDbAccountStore(tables.client, tables.accounts, 'mapped');
  const { hasher, count, keys } = testHasher();
  const clock = { now: 1_700_000_000_000 };
  const attempts = new DynamoDbAttemptCounts(tables.client, tables.challenges, newShortId);
  const guard = new SourceGuard({
    failures: new DynamoDbFailureCounts(tables.client, tables.challenges, newShortId),
    limits: { perNetworkAndHour: 1_000_000, perClientAndHour: 1_000_000 },
    now: () => clock.now,
  });
  const deps: CredentialDeps = {
    accounts,
    attempts,
    guard,
    hasher,
    policy: { minLength: 8, maxLength: 256, requiredClasses: [] },
    forms: ['plain'],
    historyDepth: 5,
    now: () => clock.now,
    ...settings,
  };
  return {
    service: new CredentialService(deps),
    accounts,
    attempts,
    hasher,
    keys,
    hashes: count,
    proxy,
    tables,
    clock,
    account: async (password = 'old password', members = {}) => {
      const username = `user-${randomUUID()}`;
      const kept = typeof password === 'string' ? plainSecret(password) : password;
      const outcome = await createAccount(
        { ...deps, newId: randomUUID },
        { username, ...members, ...(kept && { password: kept }) },
      );
      if (!outcome.created) throw new Error('the alias is taken');
      proxy.take();
      Object.assign(count, { hashes: 0, rounds: 0 });
      return { id: outcome.id, username };
    },
    doorOf: async (id, caller = 'anonymous') =>
      attempts.read(doorOf(id, await accounts.read(id), caller), clock.now),
    withSettings: (other) => new CredentialService({ ...deps, ...other }),
    close: async () => {
      tables.client.destroy();
      await proxy.close();
      await database.close();
    },
  };
}

const newShortId = () => randomBytes(8).toString('base64url');

/** Where requests of tests come from unless it matters. */
export const somewhere = { address: '192.0.2.1' };
