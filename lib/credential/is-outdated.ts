import type { Account } from './account.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { Secret, SecretForm } from './secret.ts';

/**
 * Whether an account's password is kept otherwise than it would be kept today, and the secret, which was just proven
 * right, can mend that: its hash is of an older scheme, pepper or cost, or the deployment keeps a form that is missing.
 */
export function isOutdated(
  account: Account,
  secret: Secret,
  { hasher, forms }: { readonly hasher: PasswordHasher; readonly forms: readonly SecretForm[] },
): boolean {
  const kept = account.credential ?? [];
  const lacksForm = (form: SecretForm) => !kept.some((hash) => hash.form === form);
  return (
    kept.some((hash) => hash.form === secret.form && !hasher.isCurrent(hash)) ||
    (secret.form === 'plain' && (lacksForm('plain') || (forms.includes('md5') && lacksForm('md5'))))
  );
}
