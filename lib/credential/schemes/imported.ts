import { CoreError } from '../../errors/service-error.ts';
import { argon2idScheme } from './argon2id.ts';
import { bcryptScheme } from './bcrypt.ts';
import { digestScheme } from './digest.ts';
import { pbkdf2Scheme } from './pbkdf2.ts';
import type { ImportedScheme } from './scheme.ts';
import { scryptScheme } from './scrypt.ts';

const schemes: readonly ImportedScheme[] = [
  bcryptScheme,
  digestScheme,
  pbkdf2Scheme,
  scryptScheme,
  argon2idScheme,
];

function verifierOf(encoded: string): ((password: string) => Promise<boolean>) | undefined {
  for (const scheme of schemes) {
    const verify = scheme.parse(encoded);
    if (verify) return verify;
  }
  return undefined;
}

/** Whether an imported hash can be verified here: known scheme, well-formed, parameters within bounds. */
export function isImportable(encoded: string): boolean {
  return verifierOf(encoded) !== undefined;
}

/**
 * Whether `password` is the one behind an imported hash.
 * @throws ServiceError `internal` for a hash that {@link isImportable} would refuse
 */
export async function verifyImported(password: string, encoded: string): Promise<boolean> {
  const verify = verifierOf(encoded);
  if (!verify) throw new CoreError('internal', { detail: 'an imported hash cannot be read' });
  return verify(password);
}
