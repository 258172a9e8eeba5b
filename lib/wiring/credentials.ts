import { randomBytes } from 'node:crypto';
import { breachedPasswordsByRange } from '../adapters/breached-passwords/range-query.ts';
import { DynamoDbAccountStore } from '../adapters/dynamodb/account-store.ts';
import { createDynamoDb } from '../adapters/dynamodb/client.ts';
import { CredentialService } from '../credential/credential-service.ts';
import { PasswordHasher } from '../credential/password-hasher.ts';
import type { PolicySettings } from '../credential/policy/policy.ts';
import { policyOf } from '../credential/policy/profiles.ts';
import type { AccountStore } from '../credential/ports.ts';
import { requestScope } from '../request-scope.ts';
import type { KeyWiring } from './keys.ts';

/** The parts of the service that are about credentials, and what they were put together from. */
export interface CredentialWiring extends KeyWiring {
  readonly database: ReturnType<typeof createDynamoDb>;
  readonly accounts: AccountStore;
  readonly policy: PolicySettings;
  readonly hasher: PasswordHasher;
  readonly credentials: CredentialService;
}

/** Puts the credential service together. */
export function wireCredentials(wiring: KeyWiring): CredentialWiring {
  const { config, keyRing, now } = wiring;
  const database = createDynamoDb();
  const accounts = new DynamoDbAccountStore(database, config.ACCOUNTS_TABLE);
  const hasher = new PasswordHasher({
    keys: keyRing,
    cost: config.BCRYPT_COST,
    randomBytes,
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
    hasher,
    policy,
    ...(config.BREACH_RANGE_URL && { breached: breachedPasswordsByRange(config.BREACH_RANGE_URL) }),
    forms: config.PASSWORD_FORMS,
    historyDepth: config.HISTORY_DEPTH,
    now,
  });
  return { ...wiring, database, accounts, policy, hasher, credentials };
}
