import type { AccountView } from '../../../lib/events/credential-change.ts';

/** An account with a password, as events see it. */
export function accountView(members: Partial<AccountView> = {}): AccountView {
  return { id: 'account-1', version: 2, hasPassword: true, changedAt: 1_700_000_000_999, ...members };
}
