import { type Generation, generationKey } from '../../../lib/credential/password-hash.ts';
import { type HasherOptions, PasswordHasher } from '../../../lib/credential/password-hasher.ts';
import { inForm, type Secret } from '../../../lib/credential/secret.ts';

/** What is known already, for all histories of this process. */
const digests = new Map<string, string | undefined>();

/**
 * The hasher of the service, which remembers what it has hashed: histories repeat the same few passwords under the same
 * few salts. Decoys are left out, because nobody measures time here.
 */
export class MemoHasher extends PasswordHasher {
  readonly #keys: HasherOptions['keys'];

  constructor(options: HasherOptions) {
    super(options);
    this.#keys = options.keys;
  }

  override async digest(secret: Secret, generation: Generation): Promise<string | undefined> {
    // Which pepper is known where is a part of the history.
    const pepper = this.#keys.current().peppers.find(({ id }) => id === generation.pepperId);
    if (!pepper) return super.digest(secret, generation);
    const key = `${pepper.secret} ${generationKey(generation)} ${inForm(secret, generation.form) ?? ''}`;
    if (!digests.has(key)) digests.set(key, await super.digest(secret, generation));
    return digests.get(key);
  }

  override async decoy(): Promise<void> {
    // Takes its turn all the same.
    await undefined;
  }

  override async pad(): Promise<void> {
    await undefined;
  }
}
