import { randomBytes } from 'node:crypto';
import { breachedPasswordsByRange } from '../adapters/breached-passwords/range-query.ts';
import { DynamoDbAccountStore } from '../adapters/dynamodb/account-store.ts';
import { DynamoDbAttemptCounts } from '../adapters/dynamodb/attempts/attempt-counts.ts';
import { createDynamoDb } from '../adapters/dynamodb/client.ts';
import { DynamoDbFailureCounts } from '../adapters/dynamodb/failure-counts.ts';
import type { AttemptCounts } from '../credential/attempts/ports.ts';
import { SourceGuard } from '../credential/attempts/source-guard.ts';
import { CredentialService } from '../credential/credential-service.ts';
import { PasswordHasher } from '../credential/password-hasher.ts';
import type { PolicySettings } from '../credential/policy/policy.ts';
import { policyOf } from '../credential/policy/profiles.ts';
import type { AccountStore } from '../credential/ports.ts';
import { observeBreachCheck } from '../http/observe-breach-check.ts';
import { requestScope } from '../request-scope.ts';
import type { KeyWiring } from './keys.ts';
import { noteAccountsRead } from './noted-accounts.ts';
import { newShortId } from './short-id.ts';

/** The parts of the service that are about credentials, and what they were put together from. */
export interface CredentialWiring extends KeyWiring {
  readonly database: ReturnType<typeof createDynamoDb>;
  readonly accounts: AccountStore;
  readonly attempts: AttemptCounts;
  readonly policy: PolicySettings;
  readonly hasher: PasswordHasher;
  readonly credentials: CredentialService;
}

/** Puts the credential service together. */
export function wireCredentials(wiring: KeyWiring): CredentialWiring {
  const { config, keyRing, now } = wiring;
  const database = createDynamoDb();
  const { ACCOUNTS_TABLE, USERNAME_CASE } = config;
  const accounts = new DynamoDbAccountStore(
    database,
    ACCOUNTS_TABLE,
    USERNAME_CASE,
    noteAccountsRead(keyRing),
  );
  const attempts = new DynamoDbAttemptCounts(database, config.CHALLENGES_TABLE, newShortId);
  const guard = new SourceGuard({
    failures: new DynamoDbFailureCounts(database, config.CHALLENGES_TABLE, newShortId),
    limits: {
      perNetworkAndHour: config.FAILURES_PER_NETWORK_AND_HOUR,
      perClientAndHour: config.FAILURES_PER_CLIENT_AND_HOUR,
    },
    now,
  });
  const hasher = new PasswordHasher({
    keys: keyRing,
    cost: config.BCRYPT_COST,
    randomBytes,
    now,
    onHash: (durationMs) => {
      const scope = requestScope();
      if (scope) scope.hashMs += durationMs;
    },
  });
  const policy = policyOf(config.PASSWORD_PROFILE, {
    minLength: config.PASSWORD_MIN_LENGTH,
    maxLength: config.PASSWORD_MAX_LENGTH,
    requiredClasses: config.PASSWORD_CLASSES,
  });
  const credentials = new CredentialService({
    accounts,
    attempts,
    guard,
    hasher,
    policy,
    ...(config.BREACH_RANGE_URL && {
      breached: breachedPasswordsByRange(config.BREACH_RANGE_URL, observeBreachCheck),
    }),
    forms: config.PASSWORD_FORMS,
    historyDepth: config.HISTORY_DEPTH,
    now,
  });
  return { ...wiring, database, accounts, attempts, policy, hasher, credentials };
}
