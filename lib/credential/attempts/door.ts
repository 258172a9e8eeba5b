import type { Account, AccountId } from '../account.ts';
import type { CallerKind, Door } from './ports.ts';

/**
 * What attempts at an account are counted for: its present password, since an operator last ended its locks. A change
 * of either voids every count by that alone, so neither needs a write that finds them.
 */
export function epochOf(account: Pick<Account, 'version' | 'unlocks'> | undefined): string {
  return account ? `${account.version}.${account.unlocks ?? 0}` : '0';
}

/** Where attempts at the password of a subject are counted. */
export function doorOf(subject: AccountId, account: Account | undefined, caller: CallerKind): Door {
  return { subject, caller, epoch: epochOf(account), exists: account !== undefined };
}
