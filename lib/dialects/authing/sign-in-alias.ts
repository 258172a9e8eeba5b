import type { Alias } from '../../credential/account.ts';
import { aliasOfName } from '../../credential/alias-of-name.ts';
import type { AccountStore } from '../../credential/ports.ts';
import { parsePhoneNumber } from '../../formats/phone-number.ts';
import type { SignInName } from './requests.ts';

/**
 * The alias that a sign-in names; an `account` is any of the three. A phone number counts in any usual spelling; what
 * cannot be one stays as it is and leads nowhere, so that it is answered, and takes as long, as a number that nobody
 * has.
 */
export async function signInAlias(
  { username, phone, email, account = '' }: SignInName,
  accounts: Pick<AccountStore, 'findByAlias'>,
): Promise<Alias> {
  if (username !== undefined) return { kind: 'username', value: username };
  if (phone !== undefined) return { kind: 'phone', value: parsePhoneNumber(phone)?.e164 ?? phone };
  if (email !== undefined) return { kind: 'email', value: email };
  return aliasOfName(account, accounts);
}
