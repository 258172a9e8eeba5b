import { decimalInt64 } from '../formats/int64.ts';
import { parsePhoneNumber } from '../formats/phone-number.ts';
import type { Alias } from './account.ts';

/**
 * Whether usernames that differ by case only are one: `mapped`, by the profile UsernameCaseMapped (RFC 8265 §3.3), or
 * `exact`, by UsernameCasePreserved (§3.4), for systems that tell them apart.
 */
export const usernameCases = ['mapped', 'exact'] as const;

/** One of {@link usernameCases}. */
export type UsernameCase = (typeof usernameCases)[number];

/** Full-width and half-width characters: those whose decomposition in Unicode is tagged `<wide>` or `<narrow>`. */
const ofOtherWidth = /[\u3000\uff01-\uffee]/g;

/** How often rules are applied until nothing changes any more: once, and three times again (RFC 8264 §7). */
const mostRounds = 4;

/**
 * The rules of UsernameCaseMapped in their order (RFC 8265 §3.3.1): width, case, normalization. It is NFKC and not
 * NFC, because what the profile refuses may be asked for all the same; for what it allows the two are one. Repeated, as
 * NFKC can bring forth a capital and lower case a sequence that NFKC joins.
 */
function caseMapped(text: string): string {
  let before = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const after = before
      .replace(ofOtherWidth, (character) => character.normalize('NFKC'))
      .toLowerCase()
      .normalize('NFKC');
    if (after === before) break;
    before = after;
  }
  return before;
}

/**
 * The canonical spelling of an alias, in which it is kept, compared and counted, so that one person has one entry: a
 * username as `usernameCase` says, an e-mail address with its case folded, the rest by NFKC, which is what
 * UsernameCasePreserved comes to: NFKC includes its mapping of width. Stable: a canonical alias stays as it is.
 */
export function canonicalAlias({ kind, value }: Alias, usernameCase: UsernameCase): Alias {
  const isMapped = kind === 'email' || (kind === 'username' && usernameCase === 'mapped');
  return { kind, value: isMapped ? caseMapped(value) : value.normalize('NFKC') };
}

/** What each kind of alias looks like once it is canonical, beyond {@link canonicalAlias}. */
const forms: Readonly<Record<Alias['kind'], (value: string) => boolean>> = {
  username: (value) => value !== '',
  phone: (value) => parsePhoneNumber(value)?.e164 === value,
  email: isEmailAddress,
  agent: (value) => {
    const parts = value.split('/');
    return parts.length === 2 && parts.every((part) => decimalInt64(part) === part);
  },
};

/**
 * Whether an alias is spelled exactly as the service keeps it: a username as `usernameCase` says, a phone as E.164,
 * an e-mail address that is valid and in lower case, an agent as two 64-bit integers with a slash in between. For
 * what must not be interpreted, such as the subject of another issuer's token.
 */
export function isCanonical(alias: Alias, usernameCase: UsernameCase): boolean {
  const { kind, value } = alias;
  // Two lone surrogates would be one, as neither has UTF-8 of its own.
  return value.isWellFormed() && forms[kind](value) && canonicalAlias(alias, usernameCase).value === value;
}

/** Two parts around the one `@`, without white space; in code points. */
const emailAddress = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;

/** Whether a text can be an e-mail address, in any script. Only a message shows whether it is one. */
export function isEmailAddress(text: string): boolean {
  return emailAddress.test(text);
}
