import type { Account, AccountId, Alias, Credential, Language } from './account.ts';
import { hashForStorage } from './next-credential.ts';
import type { ImportedHash } from './password-hash.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { AccountStore } from './ports.ts';
import type { Secret, SecretForm } from './secret.ts';

/** What accounts are created with. */
export interface AccountCreationDeps {
  readonly accounts: AccountStore;
  readonly hasher: PasswordHasher;
  readonly forms: readonly SecretForm[];
  /** ms since the epoch */
  readonly now: () => number;
  readonly newId: () => AccountId;
}

/** An account to be created. At least one alias, or nobody will ever find it. */
export interface NewAccount {
  readonly username?: string;
  /** E.164 */
  readonly phone?: string;
  readonly email?: string;
  /** `agentid/usercode` */
  readonly agent?: string;
  readonly language?: Language;
  /** A password to hash, or its hash from another system; without either the account has no password yet. */
  readonly password?: Secret | ImportedHash;
}

/** The new account's id, or the alias that another account has. */
export type AccountCreation =
  | { readonly created: true; readonly id: AccountId }
  | { readonly created: false; readonly taken: Alias };

/**
 * Creates an account with all its aliases, or nothing. The operator answers for the password: no policy applies. A
 * weak hash from another system is stored wrapped, see {@link PasswordHasher.wrapIfWeak}.
 * @throws ServiceError `internal` for a hash that cannot be read
 */
export async function createAccount(deps: AccountCreationDeps, wanted: NewAccount): Promise<AccountCreation> {
  const { password, ...members } = wanted;
  const empty: Account = {
    ...members,
    id: deps.newId(),
    status: 'active',
    createdAt: deps.now(),
    history: [],
    version: 1,
  };
  const credential = await credentialOf(deps, empty, password);
  const outcome = await deps.accounts.create(credential ? { ...empty, credential } : empty);
  return outcome.created ? { created: true, id: empty.id } : outcome;
}

async function credentialOf(
  { hasher, forms }: AccountCreationDeps,
  account: Account,
  password: Secret | ImportedHash | undefined,
): Promise<Credential | undefined> {
  if (!password) return undefined;
  if ('scheme' in password) return [await hasher.wrapIfWeak(password)];
  return hashForStorage(hasher, password, account, forms);
}
