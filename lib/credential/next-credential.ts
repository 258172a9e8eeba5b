import type { Account, Credential } from './account.ts';
import { isFormerDigest } from './former-digest.ts';
import { type Generation, generationKey, type OwnHash, type StoredHash } from './password-hash.ts';
import { isSameDigest, type PasswordHasher } from './password-hasher.ts';
import type { Secret, SecretForm } from './secret.ts';

/** A new password, hashed for storage, and which known password it repeats, if any. */
export interface NextCredential {
  readonly credential: Credential;
  readonly repeats: 'nothing' | 'current' | 'former';
}

/** The generation to hash in: that of the account's newest hash that is as strong as today's, or a new one. */
function generationFor(hasher: PasswordHasher, account: Account, form: SecretForm): Generation {
  const known = [account.credential ?? [], ...account.history].flat();
  const reusable = known.find(
    (hash): hash is OwnHash => hash.scheme === 'own' && hash.form === form && hasher.isCurrent(hash),
  );
  return reusable ?? hasher.newGeneration(form);
}

/** The forms in which a secret is stored: its own and, where the deployment has MD5 clients, its MD5 as well. */
function storedForms(secret: Secret, forms: readonly SecretForm[]): SecretForm[] {
  return secret.form === 'plain' && forms.includes('md5') ? ['plain', 'md5'] : [secret.form];
}

/** Hashes a password for storage in every form that the deployment stores, in the account's own generations. */
export async function hashForStorage(
  hasher: PasswordHasher,
  secret: Secret,
  account: Account,
  forms: readonly SecretForm[],
): Promise<OwnHash[]> {
  return Promise.all(
    storedForms(secret, forms).map((form) => hasher.hash(secret, generationFor(hasher, account, form))),
  );
}

/**
 * Hashes a new password and compares it with the current and the last `depth` former ones. The hashes of one
 * generation share a salt, so the hash that is stored is also the one that is compared: the depth of the history
 * costs nothing. An older generation and a wrapped hash cost one hash more each, an imported hash its own verification.
 */
export async function nextCredential(
  hasher: PasswordHasher,
  secret: Secret,
  account: Account,
  settings: { readonly forms: readonly SecretForm[]; readonly depth: number },
): Promise<NextCredential> {
  const credential = await hashForStorage(hasher, secret, account, settings.forms);
  const digests = new Map<string, string | undefined>(
    credential.map((hash) => [generationKey(hash), hash.digest]),
  );
  const isRepeated = async (hash: StoredHash, isSame: typeof isSameDigest): Promise<boolean> => {
    if (hash.scheme !== 'own') return hasher.verify(secret, hash);
    const key = generationKey(hash);
    if (!digests.has(key)) digests.set(key, await hasher.digest(secret, hash));
    return isSame(digests.get(key), hash.digest);
  };
  const repeats = async (past: Credential, isSame: typeof isSameDigest): Promise<boolean> => {
    let found = false;
    for (const hash of past) found = (await isRepeated(hash, isSame)) || found;
    return found;
  };

  const current = await repeats(account.credential ?? [], isSameDigest);
  let former = false;
  // No early exit: the time must not tell how long ago a password was used.
  for (const past of account.history.slice(0, settings.depth)) {
    former = (await repeats(past, isFormerDigest)) || former;
  }
  return { credential, repeats: current ? 'current' : former ? 'former' : 'nothing' };
}
