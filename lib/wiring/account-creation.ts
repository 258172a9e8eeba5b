import { randomUUID } from 'node:crypto';
import type { AccountCreationDeps } from '../credential/create-account.ts';
import type { CredentialWiring } from './credentials.ts';

/** Puts together what creates accounts. */
export function wireAccountCreation({
  config,
  accounts,
  hasher,
  now,
}: CredentialWiring): AccountCreationDeps {
  return { accounts, hasher, forms: config.PASSWORD_FORMS, now, newId: randomUUID };
}
