import { type AccountId, aliasesOf } from '../../../lib/credential/account.ts';
import type { AccountStore } from '../../../lib/credential/ports.ts';
import type { AdminContext, OptionValues } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { aliasOptions, describeAlias, readMembers } from './account-members.ts';

/** How commands on one account take it: an id, or one of the aliases. */
export const addressing = { argument: '[<id>]', options: aliasOptions } as const;

/** The ids that accounts are created with. What else is given as an id may be a name or a number. */
const accountId = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Follows what names an account, its id or exactly one alias, to its id, and says it for the record. Whether there is
 * an account with a given id is left to whoever uses it.
 * @throws Refusal when nothing or too much is named, or when the alias leads nowhere
 */
export async function findAccount(
  { about }: Pick<AdminContext, 'about'>,
  accounts: AccountStore,
  options: OptionValues<typeof aliasOptions>,
  id: string | undefined,
): Promise<AccountId> {
  const [alias, ...others] = aliasesOf(readMembers(options));
  if (id !== undefined && !alias) {
    if (accountId.test(id)) about(id);
    return id;
  }
  if (id !== undefined || !alias || others.length > 0) {
    throw new Refusal('Name one account: by its id, or by one alias');
  }
  const found = await accounts.findByAlias(alias);
  if (found === undefined) throw new Refusal(`No account has ${describeAlias(alias)}`);
  return about(found);
}
