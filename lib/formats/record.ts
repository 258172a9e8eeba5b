/**
 * An empty record without a prototype: a member named `__proto__` or `constructor` is a member like any other, and
 * a member that the body does not have reads as `undefined`.
 */
export function emptyRecord(): Record<string, unknown> {
  return Object.create(null);
}
