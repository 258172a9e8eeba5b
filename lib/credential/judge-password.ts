import type { Account, Credential } from './account.ts';
import { isFormerDigest } from './former-digest.ts';
import { generationKey, type StoredHash } from './password-hash.ts';
import { isSameDigest, type PasswordHasher } from './password-hasher.ts';
import type { Secret } from './secret.ts';

/** What became of a judged attempt. */
export type Verdict =
  /** It is the password. */
  | 'right'
  /** It is the password that the last change replaced. */
  | 'replaced'
  | 'wrong';

/** The hash that can judge a secret: of its own form, or, for a text, of its MD5. */
function judgingHash(secret: Secret, credential: Credential): StoredHash | undefined {
  const ofForm = (form: StoredHash['form']) => credential.find((hash) => hash.form === form);
  return ofForm(secret.form) ?? (secret.form === 'plain' ? ofForm('md5') : undefined);
}

/**
 * Judges a secret against an account's password. A wrong one costs the rounds of one bcrypt at today's cost, neither
 * more nor fewer, whether the hash is new or from before a rise of the cost or there is none that could judge it, so
 * that time tells none of these from an unknown name. What came from another system costs that system's own work
 * besides: next to nothing for a fast digest.
 */
export async function judgePassword(
  hasher: PasswordHasher,
  secret: Secret,
  account: Account,
): Promise<Verdict> {
  const hash = judgingHash(secret, account.credential ?? []);
  if (hash?.scheme !== 'own') {
    if (hash && (await hasher.verify(secret, hash))) return 'right';
    await hasher.pad(hash);
    return 'wrong';
  }
  const digest = await hasher.digest(secret, hash);
  const isOfReplaced = (former: StoredHash) =>
    former.scheme === 'own' &&
    generationKey(former) === generationKey(hash) &&
    isFormerDigest(digest, former.digest);
  const replaced = (account.history[0] ?? []).some(isOfReplaced);
  if (isSameDigest(digest, hash.digest)) return 'right';
  await hasher.pad(hash);
  return replaced ? 'replaced' : 'wrong';
}
