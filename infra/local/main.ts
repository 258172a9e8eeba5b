import { fileURLToPath } from 'node:url';
import { aliasesOf } from '../../lib/credential/account.ts';
import { createAccount } from '../../lib/credential/create-account.ts';
import { wireAccountCreation } from '../../lib/wiring/account-creation.ts';
import { wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { seedDemoAccounts } from './process/demo-accounts.ts';
import { runUntilSignal } from './process/run-until-signal.ts';

/** The demo accounts, created by the same parts and settings as those that the functions use. */
async function seed(): Promise<void> {
  const creation = wireAccountCreation(wireCredentials(await wireKeys()));
  await seedDemoAccounts(async (account) => {
    const [alias] = aliasesOf(account);
    // A password takes a while to hash, for nothing when the account is there from an earlier run.
    if (alias && (await creation.accounts.findByAlias(alias))) return { created: false, taken: alias };
    return createAccount(creation, account);
  });
}

await runUntilSignal({ directory: fileURLToPath(new URL('../../', import.meta.url)), seed });
