import { doorOf } from '../../../lib/credential/attempts/door.ts';
import { callerKinds } from '../../../lib/credential/attempts/ports.ts';
import { defineCommand } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { addressing, findAccount } from './address.ts';
import { describeAccount } from './describe-account.ts';
import { openAccounts, openAttempts } from './open-accounts.ts';

/** `accounts show`: one account as JSON. */
export const showCommand = defineCommand({
  ...addressing,
  summary: 'Show an account as JSON, without its hashes',
  async run(context, options, given) {
    const { environment, stdout, now } = context;
    const accounts = openAccounts(environment);
    const id = await findAccount(context, accounts, options, given);
    const account = await accounts.read(id);
    if (!account) throw new Refusal(`No account has id ${id}`);
    const attempts = openAttempts(environment);
    const [anonymous, signedIn] = await Promise.all(
      callerKinds.map((caller) => attempts.read(doorOf(id, account, caller), now())),
    );
    const description = describeAccount(account, { anonymous, signedIn });
    stdout.write(`${JSON.stringify(description, null, 2)}\n`);
    return context.about(id);
  },
});
