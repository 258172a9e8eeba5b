import { equalBytes } from '../../crypto/constant-time.ts';
import { CoreError } from '../../errors/service-error.ts';
import { argon2idScheme } from './argon2id.ts';
import { bcryptScheme } from './bcrypt.ts';
import { digestScheme } from './digest.ts';
import { pbkdf2Scheme } from './pbkdf2.ts';
import type { Derivation, ImportedScheme, SplitHash } from './scheme.ts';
import { scryptScheme } from './scrypt.ts';

const schemes: readonly ImportedScheme[] = [
  bcryptScheme,
  digestScheme,
  pbkdf2Scheme,
  scryptScheme,
  argon2idScheme,
];

function find(encoded: string): (SplitHash & Derivation) | undefined {
  for (const scheme of schemes) {
    const parts = scheme.split(encoded);
    const derivation = parts && scheme.derivation(parts.settings);
    if (derivation) return { ...parts, ...derivation };
  }
  return undefined;
}

/** The longest hash that is taken over, in characters: with its salt it is read and stored with the account. */
const longest = 512;

/** Whether a hash can be imported: known scheme, well-formed; parameters, work, salt and length within bounds. */
export function isImportable(encoded: string): boolean {
  return encoded.length <= longest && find(encoded)?.isWithinBounds === true;
}

/**
 * An imported hash, taken apart. It asks for less than {@link isImportable}: what was imported before a bound was drawn
 * closer must still let its owner in, whose sign-in replaces it.
 * @throws ServiceError `internal` for a hash of no known scheme or with parameters out of bounds
 */
export function parseImported(encoded: string): SplitHash & Derivation {
  const parsed = find(encoded);
  if (!parsed) throw new CoreError('internal', { detail: 'an imported hash cannot be read' });
  return parsed;
}

/**
 * Whether `password` is the one behind an imported hash.
 * @throws ServiceError as {@link parseImported}
 */
export async function verifyImported(password: string, encoded: string): Promise<boolean> {
  const { derive, digest } = parseImported(encoded);
  return equalBytes(await derive(password), digest);
}

/**
 * The digest that another system would have made of `password` with the given settings, those of a parsed hash.
 * @throws ServiceError `internal` for settings that no scheme reads
 */
export async function deriveImported(password: string, settings: string): Promise<Uint8Array> {
  for (const scheme of schemes) {
    const derivation = scheme.derivation(settings);
    if (derivation) return derivation.derive(password);
  }
  throw new CoreError('internal', { detail: 'the settings of an imported hash cannot be read' });
}
