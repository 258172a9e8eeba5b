import { brokenRules, type Rule } from './broken-rules.ts';
import { isCommonPassword } from './common-passwords.ts';

/** A group of characters that a policy can ask for; Unicode categories, so that no script is left out. */
export type CharacterClass = 'lower' | 'upper' | 'digit' | 'symbol';

/** A rule that a new password breaks. */
export type PolicyIssue =
  | 'too_short'
  | 'too_long'
  | 'too_common'
  | 'contains_personal_data'
  | `missing_${CharacterClass}`
  | 'too_few_classes'
  | 'breached';

/** What a new password must be like. Lengths are in code points after NFKC. */
export interface PolicySettings {
  readonly minLength: number;
  readonly maxLength: number;
  readonly requiredClasses: readonly CharacterClass[];
  /** How many of the four classes, whichever they are; any number when absent. */
  readonly minClasses?: number;
}

/** What is known of the owner and must not stand in the password. */
export interface PolicyContext {
  readonly username?: string;
  readonly email?: string;
  /** E.164 */
  readonly phone?: string;
}

const classPatterns: Readonly<Record<CharacterClass, RegExp>> = {
  lower: /\p{Ll}/u,
  upper: /\p{Lu}/u,
  digit: /\p{Nd}/u,
  symbol: /[^\p{L}\p{Nd}]/u,
};

/** Shorter words occur in good passwords by chance. */
const shortestWord = 4;
/** The digits of a phone number that its owner types, whatever the country code. */
export const phoneTail = 8;

function personalWords({ username, email, phone }: PolicyContext): string[] {
  const words = [username, email?.split('@')[0], phone?.slice(-phoneTail)];
  return words.flatMap((word) => {
    const normal = word?.normalize('NFKC').toLowerCase() ?? '';
    return [...normal].length >= shortestWord ? [normal] : [];
  });
}

/**
 * Every rule of the policy that a password breaks, none when it is good (NIST SP 800-63B-4 §3.1.1.2: length, a
 * blocklist, the owner's own data; character classes only where a deployment insists).
 */
export function policyIssues(
  password: string,
  context: PolicyContext,
  settings: PolicySettings,
): PolicyIssue[] {
  const text = password.normalize('NFKC');
  const length = [...text].length;
  const folded = text.toLowerCase();
  const classes = Object.values(classPatterns).filter((pattern) => pattern.test(text)).length;
  return brokenRules<PolicyIssue>([
    [length < settings.minLength, 'too_short'],
    [length > settings.maxLength, 'too_long'],
    [isCommonPassword(text), 'too_common'],
    [personalWords(context).some((word) => folded.includes(word)), 'contains_personal_data'],
    ...settings.requiredClasses.map(
      (name): Rule<PolicyIssue> => [!classPatterns[name].test(text), `missing_${name}`],
    ),
    [classes < (settings.minClasses ?? 0), 'too_few_classes'],
  ]);
}
