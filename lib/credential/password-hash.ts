import type { SecretForm } from './secret.ts';

/**
 * How our own hashes of one account are made. All hashes that share these four parts are one generation: one
 * computation compares a password with every one of them.
 */
export interface Generation {
  readonly pepperId: string;
  /** bcrypt cost, the base-2 logarithm of the rounds. */
  readonly cost: number;
  readonly form: SecretForm;
  /** 128 random bits in bcrypt's base64, 22 characters. */
  readonly salt: string;
}

/** A hash of our own scheme: bcrypt over base64(HMAC-SHA-256(pepper, password in its form)). */
export interface OwnHash extends Generation {
  readonly scheme: 'own';
  /** bcrypt's output, 31 characters of its base64; of a former password it may be shortened, see `former-digest.ts`. */
  readonly digest: string;
}

/**
 * A hash of the password's text that came with the account from another system; see `schemes/`. Weak ones are wrapped
 * when their account is created; those that were imported before this was done are still stored as they came.
 */
export interface ImportedHash {
  readonly scheme: 'imported';
  readonly form: 'plain';
  readonly encoded: string;
}

/**
 * A weak hash from another system, wrapped: bcrypt over base64(HMAC-SHA-256(pepper, the other system's digest)), so
 * that the table alone is as useless for it as for a hash of our own.
 */
export interface WrappedHash extends Generation {
  readonly scheme: 'wrapped';
  readonly form: 'plain';
  /** bcrypt's output, 31 characters of its base64. */
  readonly digest: string;
  /** How the other system made its digest: algorithm, parameters, salt; never the digest. */
  readonly settings: string;
}

/** One hash of one password. */
export type StoredHash = OwnHash | WrappedHash | ImportedHash;

/** Names a generation, so that hashes can be grouped by it. */
export function generationKey(generation: Generation): string {
  return [generation.pepperId, generation.cost, generation.form, generation.salt].join(' ');
}
