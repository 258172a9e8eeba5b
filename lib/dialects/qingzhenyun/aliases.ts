import type { Alias } from '../../credential/account.ts';
import { RequestError } from '../../errors/service-error.ts';
import { parsePhoneNumber } from '../../formats/phone-number.ts';

/**
 * Whom `value` of a login names: digits and nothing else are a phone number, anything else is a name. A number that
 * cannot be one is looked for all the same, and found with nobody: that must cost what a wrong password costs.
 */
export function loginAlias(value: string, countryCode: string): Alias {
  if (!/^\d+$/.test(value)) return { kind: 'username', value };
  const number = parsePhoneNumber(value, countryCode);
  return { kind: 'phone', value: number?.e164 ?? `+${countryCode}${value}` };
}

/** The alias of a phone. @throws ServiceError `invalid_arguments` for what cannot be a phone number */
export function phoneAlias(phone: string, countryCode: string): Alias {
  const number = parsePhoneNumber(phone, countryCode);
  if (!number) throw new RequestError('invalid_arguments', { members: ['phone'] });
  return { kind: 'phone', value: number.e164 };
}
