/** How another system made the digest of a password. */
export interface Derivation {
  /** Whether its digests are too quick to guess at by themselves: fast ones, and those below `owasp-minima.ts`. */
  readonly isWeak: boolean;
  /**
   * Whether such a hash may be imported: its work as a whole and its salt are within `import-bounds.ts`. Hashes that
   * were imported before there were such bounds are verified all the same.
   */
  readonly isWithinBounds: boolean;
  /** The cost of a scheme that is bcrypt, the base-2 logarithm of its rounds: work of the same kind as our own. */
  readonly bcryptCost?: number;
  /** The digest of a password, as typed. */
  derive(password: string): Promise<Uint8Array>;
}

/** An encoded hash in two parts. */
export interface SplitHash {
  /** Everything but the digest: algorithm, parameters, salt, and how long the digest is where that is a parameter. */
  readonly settings: string;
  readonly digest: Uint8Array;
}

/** A way in which another system hashed passwords. */
export interface ImportedScheme {
  /** The parts of an encoding; undefined for one that cannot be of this scheme. */
  split(encoded: string): SplitHash | undefined;
  /**
   * Reads the settings of {@link ImportedScheme.split}; undefined for those of another scheme and for cost parameters
   * out of bounds: a stored hash must not be able to exhaust the function that checks it.
   */
  derivation(settings: string): Derivation | undefined;
}
