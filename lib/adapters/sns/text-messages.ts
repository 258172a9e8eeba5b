import {
  GetSMSAttributesCommand,
  PublishCommand,
  type SNSClient,
  SNSServiceException,
} from '@aws-sdk/client-sns';
import type { TextMessages } from '../../credential/codes/ports.ts';
import type { CoreErrorCode } from '../../errors/error-codes.ts';
import { CoreError } from '../../errors/service-error.ts';
import { deadlineSignal } from '../../request-scope.ts';

/** Longest wait for one message, in ms; never beyond the request's deadline. */
const longestMs = 4_000;

/** What SNS's refusals of a number mean here; all others mean that no message would have been sent to anybody. */
const refusals: Readonly<Record<string, CoreErrorCode>> = {
  InvalidParameter: 'invalid_phone_number',
  InvalidParameterException: 'invalid_phone_number',
  OptedOut: 'invalid_phone_number',
  OptedOutException: 'invalid_phone_number',
};

/** Errors of a connection that was never made: nothing was handed over. */
const neverConnected: readonly string[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
];

/**
 * Text messages through SNS, sent as transactional ones: delivered first, and at night.
 * @param client makes one try: SNS has no way to say that a message is the same as one before
 */
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
        await client.send(command, { abortSignal: deadlineSignal(longestMs) });
      } catch (error) {
        throw failureOf(error);
      }
    },
    async decoy() {
      const command = new GetSMSAttributesCommand({ attributes: ['DefaultSMSType'] });
      try {
        await client.send(command, { abortSignal: deadlineSignal(longestMs) });
      } catch (error) {
        if (isOutage(error)) throw failureOf(error);
      }
    },
  };
}

function failureOf(error: unknown): CoreError {
  const name = error instanceof Error ? error.name : '';
  const code = isRefusal(error) ? (refusals[name] ?? 'message_not_sent') : 'message_unconfirmed';
  // The SDK's message may quote the number: its name says enough.
  return new CoreError(code, { detail: `SNS: ${name}` });
}

/** Whether SNS certainly has not taken the call: it said no, or was never reached. A failure of its own may be late. */
function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  if (status !== undefined) return status < 500;
  return error instanceof Error && 'code' in error && neverConnected.includes(String(error.code));
}

/** Whether SNS did not answer, failed or was over its rate. A refusal of the call itself says nothing of messages. */
function isOutage(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500 || (error instanceof Error && /^Throttl/.test(error.name));
}

function statusOf(error: unknown): number | undefined {
  return error instanceof SNSServiceException ? error.$metadata.httpStatusCode : undefined;
}
