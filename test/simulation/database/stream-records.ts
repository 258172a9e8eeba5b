import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Item } from '../../../infra/local/aws/item-change.ts';
import { streamRecord } from '../../../infra/local/aws/stream-record.ts';
import type { TableDefinition } from '../../../infra/local/aws/table-definition.ts';
import type { Write } from './simulated-table.ts';
import type { StoredItem } from './stored-value.ts';

/** The records of a table's stream, in order: one for each write that changed something. */
export function recordsOf(definition: TableDefinition, last: Write | undefined): DynamoDBRecord[] {
  const records: DynamoDBRecord[] = [];
  for (let write = last; write; write = write.former) records.push(recordOf(definition, write));
  return records.reverse();
}

function recordOf(
  definition: TableDefinition,
  { number, at, before, after, isExpiry }: Write,
): DynamoDBRecord {
  const change = { before: before && imageOf(before), after: after && imageOf(after) };
  const record = streamRecord(definition, change, String(number).padStart(21, '0'));
  return {
    ...record,
    // Neither chance nor the real clock has a part in it.
    eventID: `${definition.TableName}-${number}`,
    dynamodb: { ...record.dynamodb, ApproximateCreationDateTime: Math.floor(at / 1_000) },
    ...(isExpiry && { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } }),
  };
}

/** An item as JSON: what the SDK gives as bytes is Base64 in an event of Lambda. */
function imageOf(item: StoredItem): Item {
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, imageOfValue(value)]));
}

function imageOfValue({ B, L, M, ...value }: AttributeValue): object {
  if (B) return { B: Buffer.from(B).toString('base64') };
  if (L) return { L: L.map(imageOfValue) };
  if (M) return { M: imageOf(M) };
  return value;
}
