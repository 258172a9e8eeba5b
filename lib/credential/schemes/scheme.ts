/**
 * A way in which another system hashed passwords. `parse` returns undefined for an encoding that is not its own
 * or whose cost parameters are out of bounds: a stored hash must not be able to exhaust the function that checks
 * it.
 */
export interface ImportedScheme {
  parse(encoded: string): ((password: string) => Promise<boolean>) | undefined;
}
