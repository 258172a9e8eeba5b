import { type LineWriter, openLogStream } from '../../../lib/adapters/cloudwatch-logs/log-stream.ts';
import { localStage } from '../../local/process/local-environment.ts';
import { describeFailure } from '../describe-failure.ts';
import { Refusal } from '../refusal.ts';

/** The stage that a command works on, as the settings name it. */
export function stageOf({ STAGE }: NodeJS.ProcessEnv): string {
  return STAGE || localStage;
}

/** Whether the stage is a deployment, and not on this machine. */
export function isDeployment(environment: NodeJS.ProcessEnv): boolean {
  return stageOf(environment) !== localStage;
}

/** The log group that keeps the commands of a deployment; `infra/admin-log.yml` makes it. */
export function auditGroup(stage: string): string {
  return `rekey-${stage}-admin`;
}

/** On one machine standard error is all there is. */
const nowhere: LineWriter = async () => undefined;

/**
 * Opens what keeps the commands of a deployment, before the command begins: what cannot be put on record is not done.
 * @param now ms since the epoch; each UTC day has a stream
 * @param mayLack goes on all the same, for the day on which CloudWatch Logs is down and an account must be frozen
 * @throws Refusal when the group cannot be reached
 */
export async function openAuditLog(
  environment: NodeJS.ProcessEnv,
  now: number,
  mayLack: boolean,
): Promise<LineWriter> {
  if (!isDeployment(environment)) return nowhere;
  const group = auditGroup(stageOf(environment));
  try {
    return await openLogStream(group, new Date(now).toISOString().slice(0, 10));
  } catch (error) {
    if (mayLack) return () => Promise.reject(error);
    throw new Refusal(
      `Nothing was done, for it cannot be put on record in ${group} (${describeFailure(error)}): ` +
        'deploy the stage, see to logs:CreateLogStream and logs:PutLogEvents, or go on with --no-record',
    );
  }
}
