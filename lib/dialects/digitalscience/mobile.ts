import type { CodeRequest } from '../../credential/codes/requests.ts';
import { parsePhoneNumber } from '../../formats/phone-number.ts';

/** More than four digits: four are printed on receipts and shown by apps that mask a number. */
const tail = /^[0-9]{5,15}$/;

/**
 * Whether a caller who writes `mobile` knows the registered number `phone` (E.164): all of it in any spelling, or
 * its last digits, more than four.
 */
export function isMobileOf(mobile: string, phone: string): boolean {
  return (tail.test(mobile) && phone.endsWith(mobile)) || parsePhoneNumber(mobile)?.e164 === phone;
}

/** Sends to the account's own phone, and only for who names it. Every spelling of a whole number is the same name. */
export function onlyMobile(mobile: string): NonNullable<CodeRequest['only']> {
  return {
    named: parsePhoneNumber(mobile)?.e164 ?? mobile,
    mayReceive: ({ phone }) => phone !== undefined && isMobileOf(mobile, phone),
  };
}
