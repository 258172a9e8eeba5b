import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Item } from './account-item.ts';
import { unlessConditionFails, withinDeadline } from './client.ts';

/** The answer to a conditional update. */
export interface UpdateAnswer {
  /** Whether its condition held. */
  readonly done: boolean;
  /** The item that the answer holds: as asked for when done, otherwise the one that the condition failed on. */
  readonly item: Item | undefined;
  /** How many tries it took: after the first, a condition may have failed on the effect of an earlier one. */
  readonly tries: number;
}

/** Makes one conditional update within the deadline. @throws as `withinDeadline` */
export async function update(client: DynamoDBClient, input: UpdateItemCommandInput): Promise<UpdateAnswer> {
  const command = new UpdateItemCommand({ ReturnValuesOnConditionCheckFailure: 'ALL_OLD', ...input });
  const answer = await unlessConditionFails(
    withinDeadline((abortSignal) => client.send(command, { abortSignal })),
  );
  const { attempts: tries = 1 } = answer.$metadata;
  if (answer instanceof ConditionalCheckFailedException) return { done: false, item: answer.Item, tries };
  return { done: true, item: answer.Attributes, tries };
}
