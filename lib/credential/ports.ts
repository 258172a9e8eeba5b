import type { Account, AccountId, Alias, Credential } from './account.ts';

/** What a password change writes. */
export interface CredentialUpdate {
  readonly credential: Credential;
  /** Former passwords, newest first, the one being replaced included. */
  readonly history: readonly Credential[];
  /** The optimistic lock: the version that the change was decided on; the store raises it by one. */
  readonly fromVersion: number;
  /** The network that it comes from, as the attempts name it. */
  readonly from?: string;
  /** ms since the epoch. */
  readonly now: number;
}

/**
 * Where accounts live. Every method is atomic on one account; two that race are ordered by the store.
 * Faults of the store itself are thrown as `ServiceError` `internal`.
 */
export interface AccountStore {
  /**
   * The one spelling of an alias in which it is kept and compared here, whatever it leads to; see `canonicalAlias`.
   * What is counted for an alias is counted under this one.
   */
  canonical(alias: Alias): Alias;

  /** The account that an alias in any spelling leads to, or undefined. One read. */
  findByAlias(alias: Alias): Promise<AccountId | undefined>;

  /** One account, strongly consistent, or undefined. One read. */
  read(id: AccountId): Promise<Account | undefined>;

  /**
   * Replaces the stored hashes of the present password by stronger ones, in one write. False when the optimistic lock
   * is lost: the password has been changed since `version`.
   */
  upgrade(id: AccountId, version: number, credential: Credential): Promise<boolean>;

  /**
   * Changes the password in one conditional write: sets the credential and the history, and raises the version, which
   * ends all counts. Does nothing and returns false when the account is not active or its version is no longer
   * `fromVersion`. A write that was applied although its answer was lost still returns true: when no answer came at
   * all, the account is looked up once.
   * @throws ServiceError `internal` when nobody can say: the database is gone, or another change came after
   */
  change(id: AccountId, update: CredentialUpdate): Promise<boolean>;

  /** Creates an account with its aliases, or nothing; the taken alias when there is one. */
  create(account: Account): Promise<{ created: true } | { created: false; taken: Alias }>;

  /** Freezes an account; false when unknown. */
  freeze(id: AccountId): Promise<boolean>;

  /**
   * Makes a frozen account active again; false when unknown. The same write ends the tokens from before for good (`now`
   * in ms): until then their bearers are told that the account is frozen, and nothing else. An active account stays as
   * it is.
   */
  thaw(id: AccountId, now: number): Promise<boolean>;

  /**
   * Ends all tokens of an account for good (`now` in ms); false when unknown. Of two times the later one counts, there
   * and in {@link AccountStore.thaw}: a clock that is behind revives nothing.
   */
  endTokens(id: AccountId, now: number): Promise<boolean>;

  /** Ends all counts of attempts; false when unknown. */
  unlock(id: AccountId): Promise<boolean>;
}

/** Tells whether a password is in a corpus of breached ones. Must answer or give up within its own deadline. */
export interface BreachedPasswords {
  contains(password: string): Promise<boolean>;
}

/** Remembers what was used once. */
export interface NonceStore {
  /**
   * Claims a nonce in one write.
   * @param expiresAt until when the claim must hold, ms since the epoch
   * @returns false when it was claimed before and has not expired
   */
  claim(nonce: string, expiresAt: number, now: number): Promise<boolean>;
}
