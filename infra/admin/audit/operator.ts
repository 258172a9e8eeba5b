import { callerArn } from '../../../lib/adapters/sts/caller-arn.ts';
import type { AuditLine } from './audit-line.ts';
import { isDeployment } from './audit-log.ts';

/**
 * Who runs a command: at a deployment whom AWS says that the credentials are of, which nobody can claim. When STS
 * cannot be asked it is `unknown`; the command goes on, and fails by itself where the credentials are at fault.
 * @param user the user of this machine
 */
export async function operatorOf(
  environment: NodeJS.ProcessEnv,
  user: string,
): Promise<Pick<AuditLine, 'operator' | 'user'>> {
  if (!isDeployment(environment)) return { operator: user };
  return { operator: await callerArn().catch(() => 'unknown'), user };
}
