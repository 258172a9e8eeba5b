import type { Alias } from '../../credential/account.ts';
import { CoreError } from '../../errors/service-error.ts';
import { parsePhoneNumber } from '../../formats/phone-number.ts';

/**
 * The alias that a phone number in a request is, in any usual spelling. A number with a plus sign says its country
 * itself; else the calling code does.
 * @throws ServiceError `invalid_phone_number` for what cannot be a number of that country
 */
export function phoneAlias(members: {
  readonly phoneNumber: string;
  readonly phoneCountryCode: string;
}): Alias {
  const number = parsePhoneNumber(members.phoneNumber, members.phoneCountryCode);
  if (!number) throw new CoreError('invalid_phone_number');
  return { kind: 'phone', value: number.e164 };
}
