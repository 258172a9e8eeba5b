/** A rule as it was applied: whether it is broken, and what that is called. */
export type Rule<Issue> = readonly [broken: boolean, issue: Issue];

/** What the broken ones among some rules are called, in their order. */
export function brokenRules<Issue>(rules: readonly Rule<Issue>[]): Issue[] {
  return rules.flatMap(([broken, issue]) => (broken ? [issue] : []));
}
