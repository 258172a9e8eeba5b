import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { CoreError } from '../../errors/service-error.ts';
import type { EventTopic } from '../../events/ports.ts';

/** Longest wait for one message with its retries, in ms. */
const deadlineMs = 4_000;

/**
 * A FIFO topic of SNS. The type of each message is its attribute `eventType`, for subscriptions that filter.
 * Source: Amazon SNS Developer Guide, "Message ordering and deduplication strategies using Amazon SNS FIFO topics".
 */
export function eventTopicBySns(client: SNSClient, topicArn: string): EventTopic {
  return {
    async publish({ type, group, id, body }) {
      const command = new PublishCommand({
        TopicArn: topicArn,
        Message: body,
        MessageGroupId: group,
        MessageDeduplicationId: id,
        MessageAttributes: { eventType: { DataType: 'String', StringValue: type } },
      });
      try {
        await client.send(command, { abortSignal: AbortSignal.timeout(deadlineMs) });
      } catch (error) {
        throw new CoreError('unavailable', { detail: 'the event was not published', cause: error });
      }
    },
  };
}
