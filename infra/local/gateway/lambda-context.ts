import type { Context } from 'aws-lambda';

/** What the context of one invocation depends on. */
export interface Invocation {
  /** The full function name, stage included. */
  readonly functionName: string;
  readonly requestId: string;
  /** MB */
  readonly memorySize: number;
  /** ms since the epoch at which the invocation times out */
  readonly deadline: number;
}

/** The context object that the Lambda runtime passes to a handler beside its event. */
export function lambdaContext({ functionName, requestId, memorySize, deadline }: Invocation): Context {
  return {
    callbackWaitsForEmptyEventLoop: false,
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
    memoryLimitInMB: String(memorySize),
    awsRequestId: requestId,
    logGroupName: `/aws/lambda/${functionName}`,
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    // The callback style of older runtimes; nodejs24.x has none.
    done: unsupported,
    fail: unsupported,
    succeed: unsupported,
  };
}

function unsupported(): never {
  throw new Error('Handlers answer by the promise that they return');
}
