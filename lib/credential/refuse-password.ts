import { CoreError } from '../errors/service-error.ts';
import type { Account } from './account.ts';
import { md5Issues } from './policy/md5-issues.ts';
import { type PolicySettings, policyIssues } from './policy/policy.ts';
import type { BreachedPasswords } from './ports.ts';
import type { Secret } from './secret.ts';

/**
 * @throws ServiceError `weak_password` with every issue that the policy has with a new password, as far as its form lets
 *   one see
 */
export function refuseUnfit(secret: Secret, account: Account, policy: PolicySettings): void {
  const issues =
    secret.form === 'md5' ? md5Issues(secret.hex, account) : policyIssues(secret.text, account, policy);
  if (issues.length > 0) throw new CoreError('weak_password', { issues });
}

/**
 * What came as MD5 cannot be looked up: the corpus is asked by another hash.
 * @throws ServiceError `weak_password` with the issue `breached` when the corpus, if there is one, has the password
 */
export async function refuseBreached(secret: Secret, breached: BreachedPasswords | undefined): Promise<void> {
  if (secret.form === 'plain' && (await breached?.contains(secret.text))) {
    throw new CoreError('weak_password', { issues: ['breached'] });
  }
}
