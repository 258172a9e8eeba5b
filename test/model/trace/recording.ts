import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DatabaseCall } from './protocol-event.ts';

/** Writes down every call of a client, in the order in which the answers come. */
export function record(client: DynamoDBClient): DatabaseCall[] {
  const calls: DatabaseCall[] = [];
  const send = client.send.bind(client) as (command: object, options?: object) => Promise<object>;
  // One at a time: answers that overtake each other would not say in which order the writes were made.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (command: { readonly input: unknown }, options?: object): Promise<object> => {
    const answer = turn.then(() => send(command, options));
    turn = answer.then(
      () => calls.push({ command: command.constructor.name, input: command.input, applied: true }),
      (failure: unknown) => {
        if (!(failure instanceof ConditionalCheckFailedException)) return;
        const { name } = command.constructor;
        calls.push({ command: name, input: command.input, applied: false, shown: failure.Item });
      },
    );
    return answer;
  };
  Object.assign(client, { send: inTurn });
  return calls;
}
