import { randomUUID } from 'node:crypto';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import type { ItemChange } from './item-change.ts';
import type { TableDefinition } from './table-definition.ts';

/** The record that a stream with both images shows of a change. */
export function streamRecord(
  { TableName, KeySchema = [] }: TableDefinition,
  { before, after }: ItemChange,
  sequenceNumber: string,
): DynamoDBRecord {
  type Image = Record<string, AttributeValue>;
  const keys = KeySchema.map(({ AttributeName = '' }) => [AttributeName, (after ?? before)?.[AttributeName]]);
  return {
    eventID: randomUUID(),
    eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
    eventSource: 'aws:dynamodb',
    eventSourceARN: `arn:aws:dynamodb:local:000000000000:table/${TableName}/stream/local`,
    awsRegion: 'local',
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(Date.now() / 1000),
      Keys: Object.fromEntries(keys) as Image,
      ...(before && { OldImage: before as Image }),
      ...(after && { NewImage: after as Image }),
      SequenceNumber: sequenceNumber,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}
