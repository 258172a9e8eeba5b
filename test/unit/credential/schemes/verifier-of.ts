import type { ImportedScheme } from '../../../../lib/credential/schemes/scheme.ts';
import { equalBytes } from '../../../../lib/crypto/constant-time.ts';

/** What tells whether a password is the one behind an encoded hash; undefined where the scheme refuses the hash. */
export function verifierOf(
  scheme: ImportedScheme,
  encoded: string,
): ((password: string) => Promise<boolean>) | undefined {
  const parts = scheme.split(encoded);
  const derivation = parts && scheme.derivation(parts.settings);
  return derivation && (async (password) => equalBytes(await derivation.derive(password), parts.digest));
}

/** Whether the scheme takes a hash for a weak one; undefined where it refuses the hash. */
export function isWeak(scheme: ImportedScheme, encoded: string): boolean | undefined {
  const parts = scheme.split(encoded);
  return parts && scheme.derivation(parts.settings)?.isWeak;
}
