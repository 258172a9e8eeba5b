import { parsePhoneNumber } from '../../formats/phone-number.ts';
import { plainSecret, toMd5 } from '../secret.ts';
import { brokenRules } from './broken-rules.ts';
import { isCommonMd5 } from './common-md5s.ts';
import { type PolicyContext, type PolicyIssue, phoneTail } from './policy.ts';
import { usualSpellings } from './usual-spellings.ts';

/** What is known of the owner and must not be the password that was submitted as an MD5. */
export interface Md5Context extends PolicyContext {
  /** `agentid/usercode` */
  readonly agent?: string;
}

/**
 * The rules of the policy that a password breaks as far as its MD5 tells: MD5 has no salt, so what a password must not
 * be is refused by its MD5. Lengths, classes, and what stands inside a password cannot be seen through it.
 * @param hex 32 lower-case hex digits
 */
export function md5Issues(hex: string, context: Md5Context): PolicyIssue[] {
  const isMd5Of = (text: string) => toMd5(plainSecret(text)).hex === hex;
  return brokenRules<PolicyIssue>([
    [isMd5Of(''), 'too_short'],
    [isCommonMd5(hex), 'too_common'],
    [personalTexts(context).some(isMd5Of), 'contains_personal_data'],
  ]);
}

/** The owner's own data as whole passwords, however short: none is an owner's by chance. */
function personalTexts({ username, email, phone, agent }: Md5Context): string[] {
  const names = [username, email, email?.split('@')[0], ...(agent?.split('/') ?? [])];
  return [
    ...names.flatMap((name) => (name ? usualSpellings(name) : [])),
    ...(phone === undefined ? [] : phoneSpellings(phone)),
  ];
}

/** A number with its country, with and without plus sign; without its country; and its last digits. */
function phoneSpellings(e164: string): string[] {
  const digits = e164.replace(/^\+/, '');
  const countryDigits = parsePhoneNumber(e164)?.callingCode.length ?? 0;
  return [e164, digits, digits.slice(countryDigits), digits.slice(-phoneTail)];
}
