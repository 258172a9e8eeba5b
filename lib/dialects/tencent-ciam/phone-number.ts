import { CoreError } from '../../errors/service-error.ts';
import { parsePhoneNumber } from '../../formats/phone-number.ts';

/**
 * The number that a `phone_number` member means, E.164. Any usual spelling is taken; without a plus sign it is a
 * Chinese one.
 * @throws ServiceError `invalid_phone_number`
 */
export function phoneNumber(text: string): string {
  const number = parsePhoneNumber(text);
  if (!number) throw new CoreError('invalid_phone_number');
  return number.e164;
}
