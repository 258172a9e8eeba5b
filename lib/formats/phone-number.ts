import {
  type CountryCallingCode,
  getCountries,
  getCountryCallingCode,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** A phone number, as the service keeps and compares it. */
export interface PhoneNumber {
  /** E.164, `+8613800138000`; the only spelling used inside. */
  readonly e164: string;
  /** Country calling code without the plus sign, `86`. */
  readonly callingCode: string;
}

const callingCodes: ReadonlySet<string> = new Set(
  getCountries().map((country) => getCountryCallingCode(country)),
);

/** The library throws for any other. */
function isCallingCode(text: string): text is CountryCallingCode {
  return callingCodes.has(text);
}

/**
 * Reads a phone number in any usual spelling; undefined for what cannot be one.
 * @param callingCode the country that a number without a plus sign belongs to: its calling code, with or without
 *   plus sign; one that no country has makes every number unreadable
 */
export function parsePhoneNumber(text: string, callingCode = '86'): PhoneNumber | undefined {
  const defaultCallingCode = callingCode.replace(/^\+/, '');
  if (!isCallingCode(defaultCallingCode)) return undefined;
  // The whole text must be the number: no digging for one in a sentence.
  const number = parsePhoneNumberFromString(withPlus(text), { defaultCallingCode, extract: false });
  if (!number?.isPossible() || number.ext) return undefined;
  return { e164: number.number, callingCode: number.countryCallingCode };
}

/** Puts a plus sign where people write the international prefix 00 or the country in brackets. */
function withPlus(text: string): string {
  return text
    .trim()
    .replace(/^[（(]\s*[+＋](\d+)\s*[)）]/, '+$1')
    .replace(/^00(?=[1-9])/, '+');
}
