import { callerIdentity } from '../../../lib/adapters/sts/caller-identity.ts';
import { Refusal } from '../refusal.ts';
import type { AuditLine } from './audit-line.ts';
import { isDeployment } from './audit-log.ts';

/** Who runs a command, as the record names it, and how far (ms) this machine's clock is ahead of that of AWS. */
export interface Operator {
  readonly who: Pick<AuditLine, 'operator' | 'user'>;
  readonly clockAheadMs: number;
}

/**
 * Who runs a command: at a deployment whom STS says that the credentials are of. When it cannot be asked that is
 * `unknown`, and nobody knows of the clock; the command goes on, and fails by itself where the credentials are at fault.
 * @param user the user of this machine
 */
export async function operatorOf(environment: NodeJS.ProcessEnv, user: string): Promise<Operator> {
  if (!isDeployment(environment)) return { who: { operator: user }, clockAheadMs: 0 };
  const { arn, clockAheadMs } = await callerIdentity().catch(() => ({ arn: 'unknown', clockAheadMs: 0 }));
  return { who: { operator: arn, user }, clockAheadMs };
}

/** More than the time of an answer, and far less than a new key takes to settle, in ms. */
const toleratedMs = 30_000;

/**
 * Makes sure that the clock may be believed. Commands write times that every function goes by: one that is behind puts a
 * new key to work before it is known, and one that is ahead ends sign-ins that are yet to come.
 * @throws Refusal when it is off
 */
export function requireRightClock({ clockAheadMs }: Pick<Operator, 'clockAheadMs'>): void {
  if (Math.abs(clockAheadMs) <= toleratedMs) return;
  const seconds = Math.round(Math.abs(clockAheadMs) / 1_000);
  throw new Refusal(
    `The clock of this machine is ${seconds} s ${clockAheadMs > 0 ? 'ahead of' : 'behind'} that of AWS: set it right first`,
  );
}
