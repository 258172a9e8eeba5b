import type { Alias } from './account.ts';
import { canonicalAlias, usernameCases } from './canonical-alias.ts';

/** What is wrong with a name that an account is to have. */
export type NameFault = 'empty' | 'too_long' | 'outer_space' | 'hidden_character';

/** The longest name, in code points. */
const longestName = 256;

/** The longest canonical spelling of a name, in bytes of UTF-8: of one that an account has, a store can make a key. */
export const longestCanonicalBytes = 1_024;

const outerSpace = /^\s|\s$/;

/**
 * What nobody sees, what turns around what is read, and what can become anything: controls, formats (the bidirectional
 * ones among them), separators of lines, private use, unassigned, lone surrogates, and what is ignored by default. Two
 * names that look the same would be two, and a terminal or a log would be told what to do.
 */
const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * What keeps a new account from having a username or an e-mail address; undefined when nothing does. For creation only:
 * what an account has already, and what somebody asks for, is looked up whatever it is. The spelling must not be too
 * long in any case, so that a change of `USERNAME_CASE` finds every account.
 */
export function nameFault({ kind, value }: Alias): NameFault | undefined {
  if (value === '') return 'empty';
  // Each of them is one or two UTF-16 code units: more need not be counted.
  if (value.length > 2 * longestName || [...value].length > longestName) return 'too_long';
  if (outerSpace.test(value)) return 'outer_space';
  if (hidden.test(value)) return 'hidden_character';
  const spellings = usernameCases.map((usernameCase) => canonicalAlias({ kind, value }, usernameCase).value);
  return spellings.some((spelling) => Buffer.byteLength(spelling) > longestCanonicalBytes)
    ? 'too_long'
    : undefined;
}
