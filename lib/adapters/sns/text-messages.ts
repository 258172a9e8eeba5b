import { GetSMSAttributesCommand, PublishCommand, SNSClient, SNSServiceException } from '@aws-sdk/client-sns';
import type { TextMessages } from '../../credential/codes/ports.ts';
import type { CoreErrorCode } from '../../errors/error-codes.ts';
import { CoreError } from '../../errors/service-error.ts';

/** Longest wait for one message with its retries, in ms. */
const deadlineMs = 4_000;

/** What SNS's refusals mean here; all others mean that the message was not sent. */
const refusals: Readonly<Record<string, CoreErrorCode>> = {
  InvalidParameter: 'invalid_phone_number',
  InvalidParameterException: 'invalid_phone_number',
};

/** A client for SNS. Region, credentials and `AWS_ENDPOINT_URL_SNS` are read by the SDK itself. */
export function createSns(): SNSClient {
  return new SNSClient({
    maxAttempts: 2,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
  });
}

/** Text messages through SNS, sent as transactional ones: delivered first, and at night. */
export function textMessagesBySns(client: SNSClient, senderId: string | undefined): TextMessages {
  const attributes = {
    'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
    ...(senderId && { 'AWS.SNS.SMS.SenderID': { DataType: 'String', StringValue: senderId } }),
  };
  return {
    async send({ phone, text }) {
      const command = new PublishCommand({
        PhoneNumber: phone,
        Message: text,
        MessageAttributes: attributes,
      });
      try {
        await client.send(command, { abortSignal: AbortSignal.timeout(deadlineMs) });
      } catch (error) {
        throw notSent(error);
      }
    },
    async decoy() {
      const command = new GetSMSAttributesCommand({ attributes: ['DefaultSMSType'] });
      try {
        await client.send(command, { abortSignal: AbortSignal.timeout(deadlineMs) });
      } catch (error) {
        if (isOutage(error)) throw notSent(error);
      }
    },
  };
}

function notSent(error: unknown): CoreError {
  const name = error instanceof Error ? error.name : '';
  // The SDK's message may quote the number: its name says enough.
  return new CoreError(refusals[name] ?? 'message_not_sent', { detail: `SNS: ${name}` });
}

/** Whether SNS did not answer, failed or was over its rate. A refusal of the call itself says nothing of messages. */
function isOutage(error: unknown): boolean {
  const status = error instanceof SNSServiceException ? error.$metadata.httpStatusCode : undefined;
  return status === undefined || status >= 500 || (error instanceof Error && /^Throttl/.test(error.name));
}
