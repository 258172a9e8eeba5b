import { parsePhoneNumber } from '../formats/phone-number.ts';
import type { Alias } from './account.ts';
import type { AccountStore } from './ports.ts';

/** Digits with the signs that people put between them. */
const phoneLike = /^\+?[0-9][0-9 ().-]*$/;

/**
 * The alias that a name of unsaid kind means: an account's username first of all, or else the e-mail address or the
 * phone number (of China, when it has no country code) that it looks like. The username comes first because staff and
 * student numbers look like phone numbers. A name that leads nowhere is looked up as often as one that leads somewhere.
 */
export async function aliasOfName(name: string, accounts: Pick<AccountStore, 'findByAlias'>): Promise<Alias> {
  const asUsername: Alias = { kind: 'username', value: name };
  const otherwise = emailOrPhone(name);
  if (!otherwise || (await accounts.findByAlias(asUsername))) return asUsername;
  return otherwise;
}

function emailOrPhone(name: string): Alias | undefined {
  if (name.includes('@')) return { kind: 'email', value: name };
  const phone = phoneLike.test(name) ? parsePhoneNumber(name) : undefined;
  return phone && { kind: 'phone', value: phone.e164 };
}
