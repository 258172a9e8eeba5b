import type { AccountId } from '../../../lib/credential/account.ts';
import type { AccountStore } from '../../../lib/credential/ports.ts';
import { type Command, defineCommand } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { addressing, findAccount } from './address.ts';
import { openAccounts } from './open-accounts.ts';

/** A command that does one thing to one account; `act` answers false when there is no such account. */
function onAccount(
  summary: string,
  act: (accounts: AccountStore, id: AccountId, now: number) => Promise<boolean>,
): Command {
  return defineCommand({
    ...addressing,
    summary,
    async run(context, options, given) {
      const accounts = openAccounts(context.environment);
      const id = await findAccount(context, accounts, options, given);
      if (!(await act(accounts, id, context.now()))) throw new Refusal(`No account has id ${id}`);
      return context.about(id);
    },
  });
}

/** `accounts freeze` */
export const freezeCommand = onAccount(
  'Freeze an account: nobody signs in or changes its password',
  (accounts, id) => accounts.freeze(id),
);

/** `accounts thaw` */
export const thawCommand = onAccount(
  'Make a frozen account active again; its tokens from before have ended for good',
  (accounts, id, now) => accounts.thaw(id, now),
);

/** `accounts unlock` */
export const unlockCommand = onAccount(
  'Forget the failed attempts of an account and end its lock',
  (accounts, id) => accounts.unlock(id),
);
