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

/** What names a part of a deployment although no stage is named, and what leads it elsewhere than to AWS. */
const ofDeployment = {
  ACCOUNTS_TABLE: 'AWS_ENDPOINT_URL_DYNAMODB',
  CHALLENGES_TABLE: 'AWS_ENDPOINT_URL_DYNAMODB',
  KEY_RING_SECRET: 'AWS_ENDPOINT_URL_SECRETS_MANAGER',
} as const;

/** Whether settings lead to AWS itself past the name of a stage: the record would not know where to be kept. */
function isNameless(environment: NodeJS.ProcessEnv): boolean {
  if (environment.AWS_ENDPOINT_URL) return false;
  return Object.entries(ofDeployment).some(([name, endpoint]) => environment[name] && !environment[endpoint]);
}

/** On one machine standard error is all there is. */
const nowhere: LineWriter = async () => undefined;

/**
 * Opens what keeps the commands of a deployment, before the command begins: what cannot be put on record is not done.
 * @param now ms since the epoch; each UTC day has a stream
 * @param mayLack goes on all the same, for the day on which CloudWatch Logs is down and an account must be frozen
 * @throws Refusal when the group cannot be reached, and for a deployment whose stage is not named
 */
export async function openAuditLog(
  environment: NodeJS.ProcessEnv,
  now: number,
  mayLack: boolean,
): Promise<LineWriter> {
  if (!isDeployment(environment)) {
    if (isNameless(environment)) throw new Refusal('Which deployment? Name its stage with --stage');
    return nowhere;
  }
  const group = auditGroup(stageOf(environment));
  try {
    return await openLogStream(group, new Date(now).toISOString().slice(0, 10));
  } catch (error) {
    if (mayLack) return () => Promise.reject(error);
    throw new Refusal(
      `Nothing was done, for it cannot be put on record in ${group} (${describeFailure(error)}): set ` +
        'AWS_REGION, deploy the stage, see to logs:CreateLogStream and logs:PutLogEvents, or go on with --no-record',
    );
  }
}
