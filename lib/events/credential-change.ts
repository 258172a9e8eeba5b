import type { AccountId, Language } from '../credential/account.ts';

/** The part of an account that events are about; never a hash. Times are ms since the epoch. */
export interface AccountView {
  readonly id: AccountId;
  readonly version: number;
  readonly hasPassword: boolean;
  readonly changedAt?: number | undefined;
  /** E.164 */
  readonly phone?: string | undefined;
  readonly language?: Language | undefined;
}

/** An account before and after one write. */
export interface AccountUpdate {
  readonly before: AccountView;
  readonly after: AccountView;
}

/** A password that was changed, or set for the first time. */
export interface CredentialChange {
  readonly account: AccountView;
  /** ms since the epoch */
  readonly changedAt: number;
  readonly isFirstPassword: boolean;
}

/**
 * The password change that a write to an account was, if it was one: only that raises the version.
 * @throws Error when the account does not say when it happened
 */
export function credentialChange({ before, after }: AccountUpdate): CredentialChange | undefined {
  if (after.version <= before.version) return undefined;
  if (after.changedAt === undefined) throw new Error('the account has a new version and no time of change');
  return { account: after, changedAt: after.changedAt, isFirstPassword: !before.hasPassword };
}
