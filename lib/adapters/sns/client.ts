import { SNSClient } from '@aws-sdk/client-sns';

/**
 * A client for SNS. Region, credentials and `AWS_ENDPOINT_URL_SNS` are read by the SDK itself.
 * @param maxAttempts tries of one call: more than one only for what SNS recognises when it comes again
 */
export function createSns(maxAttempts: 1 | 2): SNSClient {
  return new SNSClient({
    maxAttempts,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });
}
