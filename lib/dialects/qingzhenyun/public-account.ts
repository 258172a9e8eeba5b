import type { Account } from '../../credential/account.ts';
import { parsePhoneNumber } from '../../formats/phone-number.ts';

/** What a client is told of the account that it signed in to. The original gives an empty text for what is not set. */
export interface PublicAccount {
  readonly uuid: string;
  readonly name: string;
  readonly email: string;
  /** Calling code, digits only. */
  readonly countryCode: string;
  /** The number within its country. */
  readonly phone: string;
  /** ms since the epoch */
  readonly createTime: number;
}

/** The public members of an account. */
export function publicAccount(account: Account): PublicAccount {
  const { id, username = '', email = '', phone = '', createdAt } = account;
  const countryCode = parsePhoneNumber(phone)?.callingCode ?? '';
  return {
    uuid: id,
    name: username,
    email,
    countryCode,
    phone: phone.slice(`+${countryCode}`.length),
    createTime: createdAt,
  };
}
