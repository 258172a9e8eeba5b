import type { AccountCreation, NewAccount } from '../../../lib/credential/create-account.ts';
import { plainSecret } from '../../../lib/credential/secret.ts';

/** The accounts of the original pages' examples, which every local run starts with. */
export const demoAccounts: readonly NewAccount[] = [
  { username: 'admin', password: plainSecret('admin') },
  {
    username: 'mingming',
    phone: '+8613800138000',
    agent: '1/2',
    password: plainSecret('oldPassw0rd'),
  },
];

/**
 * Hands every demo account to `create`. One that is refused because its name is taken is there from an earlier run
 * and stays as it is, or a kept database would get back a password that was changed.
 */
export async function seedDemoAccounts(
  create: (account: NewAccount) => Promise<AccountCreation>,
): Promise<void> {
  await Promise.all(demoAccounts.map(create));
}
