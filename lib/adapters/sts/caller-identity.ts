import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

/** Whose the AWS credentials at hand are, and how this machine's clock stands to that of AWS. */
export interface CallerIdentity {
  /** A user, or a role with the name of its session. */
  readonly arn: string;
  /** How far the clock of this machine is ahead, in ms, to the second; negative behind. 0 where nothing was said. */
  readonly clockAheadMs: number;
}

/**
 * Asks STS, for which nobody needs a right.
 * @throws the SDK's error when there are no credentials, or STS cannot be asked
 */
export async function callerIdentity(): Promise<CallerIdentity> {
  const client = new STSClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });
  let clockAheadMs = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      const output = await next(args);
      clockAheadMs = aheadOf(output.response);
      return output;
    },
    { step: 'deserialize' },
  );
  const { Arn: arn } = await client.send(new GetCallerIdentityCommand({}));
  if (!arn) throw new Error('STS names no caller');
  return { arn, clockAheadMs };
}

/** By the header `Date` of an answer (RFC 9110 §6.6.1). */
function aheadOf(response: unknown): number {
  const { date } = (response as { readonly headers?: Readonly<Record<string, string>> }).headers ?? {};
  const sentAt = Date.parse(date ?? '');
  return Number.isNaN(sentAt) ? 0 : Date.now() - sentAt;
}
