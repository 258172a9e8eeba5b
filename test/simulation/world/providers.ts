import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { World } from './world.ts';

/** SNS takes a message with an id that it has seen within this time, in ms, and delivers it no more. */
const deduplicationMs = 5 * 60_000;

/** A client of SNS for an actor: both for text messages and for the topic of the events. */
export function snsOf(world: World, actor: number): SNSClient {
  const send = (command: unknown) => {
    if (!(command instanceof PublishCommand)) return world.scheduler.call(actor, decoy);
    const {
      PhoneNumber: phone,
      Message: text = '',
      MessageGroupId: group,
      MessageDeduplicationId: id,
    } = command.input;
    if (phone !== undefined) {
      const operation = world.operationOf.get(actor) ?? 0;
      return world.scheduler.call(actor, {
        to: 'text messages',
        about: 'Publish to a phone',
        reads: [],
        writes: ['messages'],
        apply: () => {
          const step = world.scheduler.steps.length;
          world.messages.push({ phone, text, actor, operation, step, at: world.clock.now });
          return { MessageId: String(world.messages.length), $metadata: {} };
        },
      });
    }
    if (group === undefined || id === undefined) throw new Error('neither to a phone nor to a topic');
    return world.scheduler.call(actor, {
      to: 'topic',
      about: `Publish ${id}`,
      reads: [],
      writes: [`topic ${group}`],
      apply: () => {
        const known = world.events.findLast((event) => event.id === id);
        if (!known || world.clock.now - known.at >= deduplicationMs) {
          world.events.push({ group, id, at: world.clock.now });
        }
        return { MessageId: id, $metadata: {} };
      },
    });
  };
  return { send } as unknown as SNSClient;
}

/** What is asked of SNS where nothing is sent. */
const decoy = {
  to: 'text messages',
  about: 'GetSMSAttributes',
  reads: [],
  writes: [],
  apply: () => ({ $metadata: {} }),
} as const;
