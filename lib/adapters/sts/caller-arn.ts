import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/**
 * The ARN behind the AWS credentials at hand, as STS says it: a user, or a role with the name of its session. Nobody
 * needs a right for that. @throws the SDK's error when there are no credentials, or STS cannot be asked
 */
export async function callerArn(): Promise<string> {
  const client = new STSClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });
  const { Arn } = await client.send(new GetCallerIdentityCommand({}));
  if (!Arn) throw new Error('STS names no caller');
  return Arn;
}
