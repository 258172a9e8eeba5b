import { createHmac } from 'node:crypto';
import { hash as bcrypt, encodeBase64 } from 'bcryptjs';
import { equalBytes } from '../crypto/constant-time.ts';
import { CoreError } from '../errors/service-error.ts';
import type { SecretKey } from '../keys/key-ring.ts';
import { type Live, orAfterRefresh } from '../keys/live.ts';
import { settledKey } from '../keys/settled-key.ts';
import type { Generation, ImportedHash, OwnHash, StoredHash, WrappedHash } from './password-hash.ts';
import { deriveImported, parseImported, verifyImported } from './schemes/imported.ts';
import { inForm, plainSecret, type Secret, type SecretForm } from './secret.ts';

/** A pepper: a key that only the key ring holds, so that a stolen table is useless by itself. */
type Pepper = Pick<SecretKey, 'id' | 'secret' | 'createdAt'>;

/** What a {@link PasswordHasher} is made from. */
export interface HasherOptions {
  readonly keys: Live<{ readonly peppers: readonly Pepper[] }>;
  /** bcrypt cost of new hashes. */
  readonly cost: number;
  readonly randomBytes: (size: number) => Uint8Array;
  /** ms since the epoch */
  readonly now: () => number;
  /** Told of each bcrypt that was done: how long it took, in ms, and its cost. */
  readonly onHash?: (durationMs: number, cost: number) => void;
}

/** bcrypt's own spelling of 2b, the variant without the historical bugs of 2a and 2x. */
const setting = (cost: number, salt: string) => `$2b$${String(cost).padStart(2, '0')}$${salt}`;
const settingLength = setting(10, '').length + 22;

/**
 * The password hashing of the service. The HMAC in front of bcrypt removes its 72-byte limit and its trouble with
 * NUL, and brings in the pepper.
 */
export class PasswordHasher {
  readonly #options: HasherOptions;

  constructor(options: HasherOptions) {
    this.#options = options;
  }

  /** A new generation with today's pepper and cost and a fresh salt. */
  newGeneration(form: SecretForm): Generation {
    const pepper = settledKey(this.#peppers(), this.#options.now());
    if (!pepper) throw new CoreError('internal', { detail: 'the key ring has no pepper' });
    const salt = encodeBase64([...this.#options.randomBytes(16)], 16);
    return { pepperId: pepper.id, cost: this.#options.cost, form, salt };
  }

  /**
   * Whether a hash is as strong as a new one would be. One that is stronger stays: costs only rise. What came from
   * another system is not, wrapped or not.
   */
  isCurrent(hash: StoredHash): boolean {
    return hash.scheme === 'own' && hash.cost >= this.#options.cost && this.#isCurrentPepper(hash.pepperId);
  }

  /**
   * The digest of a secret in a generation, by one bcrypt; undefined, without work, when the secret cannot take the
   * generation's form.
   * @throws ServiceError `internal` when the key ring lacks the generation's pepper
   */
  async digest(secret: Secret, generation: Generation): Promise<string | undefined> {
    const text = inForm(secret, generation.form);
    return text === undefined ? undefined : this.#digest(Buffer.from(text, 'utf8'), generation);
  }

  async #digest(message: Uint8Array, generation: Generation): Promise<string> {
    const pepper = await this.#pepper(generation.pepperId);
    const keyed = createHmac('sha256', Buffer.from(pepper.secret, 'base64')).update(message).digest('base64');
    const startedAt = performance.now();
    const encoded = await bcrypt(keyed, setting(generation.cost, generation.salt));
    this.#options.onHash?.(performance.now() - startedAt, generation.cost);
    return encoded.slice(settingLength);
  }

  /** Hashes a secret for storage. */
  async hash(secret: Secret, generation: Generation): Promise<OwnHash> {
    const digest = await this.digest(secret, generation);
    if (digest === undefined) throw new CoreError('internal', { detail: 'the secret cannot take the form' });
    return { scheme: 'own', ...generation, digest };
  }

  /**
   * What is stored of a hash from another system: a strong one as it is, without work; a weak one wrapped, for one
   * bcrypt, so that the table alone is useless for it too.
   * @throws ServiceError `internal` for a hash that cannot be read
   */
  async wrapIfWeak(imported: ImportedHash): Promise<ImportedHash | WrappedHash> {
    const { isWeak, settings, digest } = parseImported(imported.encoded);
    if (!isWeak) return imported;
    const generation = { ...this.newGeneration('plain'), form: 'plain' } as const;
    return { scheme: 'wrapped', ...generation, digest: await this.#digest(digest, generation), settings };
  }

  /** Whether the secret is the hashed password. False, without work, when its form does not fit the hash. */
  async verify(secret: Secret, stored: StoredHash): Promise<boolean> {
    if (stored.scheme === 'own') return isSameDigest(await this.digest(secret, stored), stored.digest);
    if (secret.form !== 'plain') return false;
    // The other system hashed what was typed: no normalisation.
    if (stored.scheme === 'imported') return verifyImported(secret.text, stored.encoded);
    const inner = await deriveImported(secret.text, stored.settings);
    return isSameDigest(await this.#digest(inner, stored), stored.digest);
  }

  /** Whether a pepper is the one for new hashes, or newer: another process's clock may be ahead. */
  #isCurrentPepper(id: string): boolean {
    const peppers = this.#peppers();
    const place = peppers.findIndex((pepper) => pepper.id === id);
    const settled = settledKey(peppers, this.#options.now());
    return place >= 0 && settled !== undefined && place <= peppers.indexOf(settled);
  }

  /** Newest first. */
  #peppers(): readonly Pepper[] {
    return this.#options.keys.current().peppers;
  }

  async #pepper(id: string): Promise<Pepper> {
    // Another process may have hashed with a pepper that is newer than ours.
    const pepper = await orAfterRefresh(this.#options.keys, ({ peppers }) =>
      peppers.find((candidate) => candidate.id === id),
    );
    if (!pepper) throw new CoreError('internal', { detail: `no pepper ${id} in the key ring` });
    return pepper;
  }

  /** Does the work of one {@link digest} for an answer that is known already, so that time does not tell it. */
  async decoy(): Promise<void> {
    await this.#decoy(this.#options.cost);
  }

  /**
   * Adds to the work of judging by `hash` what is missing to one {@link digest} at today's cost, to the round: a
   * digest at cost c takes 2^c rounds, and 2^c plus decoys of 2^c, 2^(c+1), … up to half of today's make exactly
   * today's. So do those of an imported bcrypt. What judging by another imported hash takes is work of another kind;
   * it gets a whole decoy, as does no hash.
   */
  async pad(hash: StoredHash | undefined): Promise<void> {
    const cost = hash?.scheme === 'imported' ? parseImported(hash.encoded).bcryptCost : hash?.cost;
    if (cost === undefined) return this.decoy();
    for (let step = cost; step < this.#options.cost; step += 1) await this.#decoy(step);
  }

  async #decoy(cost: number): Promise<void> {
    await this.digest(plainSecret('decoy'), { ...this.newGeneration('plain'), cost });
  }
}

/** Compares two digests in constant time. */
export function isSameDigest(a: string | undefined, b: string): boolean {
  return a !== undefined && equalBytes(Buffer.from(a), Buffer.from(b));
}
