import type { Account, AccountId, AccountStatus, Alias, Credential } from './account.ts';
import type { AttemptChannel } from './lockout.ts';

/** The answer to {@link AccountStore.countAttempt}. */
export type Attempt =
  | { readonly admitted: true /** as it is with this attempt counted */; readonly account: Account }
  | { readonly admitted: false; readonly reason: 'unknown'; readonly account?: undefined }
  | { readonly admitted: false; readonly reason: 'frozen' | 'locked'; readonly account: Account };

/** What a password change writes. */
export interface CredentialUpdate {
  readonly credential: Credential;
  /** Former passwords, newest first, the one being replaced included. */
  readonly history: readonly Credential[];
  /** The optimistic lock: the version that the change was decided on; the store raises it by one. */
  readonly fromVersion: number;
  /** ms since the epoch. */
  readonly now: number;
}

/**
 * Where accounts live. Every method is atomic on one account; two that race are ordered by the store.
 * Faults of the store itself are thrown as `ServiceError` `internal`.
 */
export interface AccountStore {
  /** The account that an alias leads to, or undefined. One read. */
  findByAlias(alias: Alias): Promise<AccountId | undefined>;

  /**
   * One account, strongly consistent, or undefined. Never for judging a password or a code: those are admitted by
   * {@link AccountStore.countAttempt}.
   */
  read(id: AccountId): Promise<Account | undefined>;

  /**
   * Counts an attempt and returns the account to judge it by, in one write: however many race, no more are
   * admitted than `lockout.ts` allows. Refused without a trace when the account is unknown, frozen or locked.
   * @param now ms since the epoch
   */
  countAttempt(id: AccountId, channel: AttemptChannel, now: number): Promise<Attempt>;

  /**
   * Clears a channel's count after a right password, in one write, and in the same write replaces the stored
   * hashes of that password when `upgrade` is given. False when the optimistic lock is lost: the password has been
   * changed since `version`.
   */
  clearAttempts(
    id: AccountId,
    channel: AttemptChannel,
    success: { version: number; upgrade?: Credential },
  ): Promise<boolean>;

  /**
   * Refunds attempts that turned out not to be guesses; idempotent. With 0 it does the same work and changes nothing,
   * for callers that must not learn which it was.
   */
  refundAttempts(id: AccountId, channel: AttemptChannel, attempts: 0 | 1): Promise<void>;

  /**
   * Changes the password in one conditional write: sets the credential and the history, raises the version,
   * clears all counts. Does nothing and returns false when the account is not active or its version is no
   * longer `fromVersion`. Idempotent: a write that was applied although its answer was lost still returns true.
   */
  change(id: AccountId, update: CredentialUpdate): Promise<boolean>;

  /** Creates an account with its aliases, or nothing; the taken alias when there is one. */
  create(account: Account): Promise<{ created: true } | { created: false; taken: Alias }>;

  /** Freezes or thaws; false when unknown. */
  setStatus(id: AccountId, status: AccountStatus): Promise<boolean>;

  /** Clears all counts; false when unknown. */
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
