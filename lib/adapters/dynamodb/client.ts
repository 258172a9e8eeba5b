import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CoreError } from '../../errors/service-error.ts';
import { timeLeft } from '../../request-scope.ts';

/** Longest time for one call with its retries when no request sets a deadline, in ms. */
const defaultDeadlineMs = 8_000;

/**
 * A client for DynamoDB. Region, credentials and `AWS_ENDPOINT_URL_DYNAMODB` are read by the SDK itself.
 * Throttling and transient faults are retried by the SDK; a single try ends after half of the time that is left, so
 * that a lost packet leaves time for another.
 */
export function createDynamoDb(): DynamoDBClient {
  const client = new DynamoDBClient({
    maxAttempts: 4,
    retryMode: 'standard',
    requestHandler: { throwOnRequestTimeout: true },
  });
  // The handler is told the time with every try: a setting of the client would be the same in all of them.
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = (request, options) =>
    handle(request, { ...options, requestTimeout: Math.ceil(timeLeft(defaultDeadlineMs) / 2) });
  return client;
}

/**
 * Runs one call within the request's deadline.
 * @param call gets the signal that ends it
 * @throws ServiceError `internal` with the SDK's error as its cause; a failed condition is rethrown as it is,
 *   because it is an answer, not a fault
 */
export async function withinDeadline<T>(call: (abortSignal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await call(AbortSignal.timeout(timeLeft(defaultDeadlineMs)));
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) throw error;
    throw new CoreError('internal', { detail: 'the database did not answer', cause: error });
  }
}

/** Undefined in place of a failed condition. */
export async function unlessConditionFails<T>(
  call: Promise<T>,
): Promise<T | ConditionalCheckFailedException> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return error;
    throw error;
  }
}

/** Makes one conditional write within the deadline: whether its condition held. @throws as {@link withinDeadline} */
export async function succeeds(call: (abortSignal: AbortSignal) => Promise<unknown>): Promise<boolean> {
  const answer = await unlessConditionFails(withinDeadline(call));
  return !(answer instanceof ConditionalCheckFailedException);
}
