import type { Language } from '../../credential/account.ts';
import type { PolicyIssue } from '../../credential/policy/policy.ts';

/** What a user is told of each policy rule that a new password breaks. */
const texts: Readonly<Record<PolicyIssue, Readonly<Record<Language, string>>>> = {
  too_short: { zh: '长度不足', en: 'it is too short' },
  too_long: { zh: '长度过长', en: 'it is too long' },
  too_common: { zh: '过于常见', en: 'it is too common' },
  contains_personal_data: { zh: '包含个人信息', en: 'it contains personal data' },
  missing_lower: { zh: '缺少小写字母', en: 'it has no lower-case letter' },
  missing_upper: { zh: '缺少大写字母', en: 'it has no upper-case letter' },
  missing_digit: { zh: '缺少数字', en: 'it has no digit' },
  missing_symbol: { zh: '缺少特殊字符', en: 'it has no symbol' },
  too_few_classes: { zh: '字符种类不足', en: 'it has too few kinds of characters' },
  breached: { zh: '已在数据泄露中出现', en: 'it appears in a data breach' },
};

/** The texts of some rules, in order; a code that is no rule of the policy has none. */
export function policyTexts(issues: readonly string[], language: Language): string[] {
  return issues.filter(isPolicyIssue).map((issue) => texts[issue][language]);
}

function isPolicyIssue(code: string): code is PolicyIssue {
  return Object.hasOwn(texts, code);
}
