import { CoreError } from '../errors/service-error.ts';
import type { Account } from './account.ts';
import { type PolicySettings, policyIssues } from './policy/policy.ts';
import type { BreachedPasswords } from './ports.ts';
import type { Secret } from './secret.ts';

// What came as MD5 cannot be seen through: it meets neither the policy nor the corpus.

/** @throws ServiceError `weak_password` with every issue that the policy has with a new password */
export function refuseUnfit(secret: Secret, account: Account, policy: PolicySettings): void {
  if (secret.form === 'md5') return;
  const issues = policyIssues(secret.text, account, policy);
  if (issues.length > 0) throw new CoreError('weak_password', { issues });
}

/** @throws ServiceError `weak_password` with the issue `breached` when the corpus, if there is one, has the password */
export async function refuseBreached(secret: Secret, breached: BreachedPasswords | undefined): Promise<void> {
  if (secret.form === 'plain' && (await breached?.contains(secret.text))) {
    throw new CoreError('weak_password', { issues: ['breached'] });
  }
}
