import type { Account } from './account.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { Secret, SecretForm } from './secret.ts';

/**
 * Whether an account's password is stored otherwise than it would be today, and the secret, which was just proven
 * right, can mend that: its hash is of an older scheme, pepper or cost, or a form that the deployment stores is missing.
 */
export function needsRehash(
  account: Account,
  secret: Secret,
  { hasher, forms }: { readonly hasher: PasswordHasher; readonly forms: readonly SecretForm[] },
): boolean {
  const stored = account.credential ?? [];
  const lacksForm = (form: SecretForm) => !stored.some((hash) => hash.form === form);
  return (
    stored.some((hash) => hash.form === secret.form && !hasher.isCurrent(hash)) ||
    (secret.form === 'plain' && (lacksForm('plain') || (forms.includes('md5') && lacksForm('md5'))))
  );
}
