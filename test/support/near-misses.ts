/** A code that is not the given one. */
export function otherThan(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

/** A token that differs from the given one in its last character but one. */
export function mangled(token: string): string {
  return token.slice(0, -2) + (token.at(-2) === 'A' ? 'B' : 'A') + token.slice(-1);
}
