import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  paginateScan,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Service } from '../shared/service.ts';
import type { TableDefinition } from './table-definition.ts';

/** A table whose items end at a time of their own. */
export interface TimeToLive {
  readonly table: TableDefinition;
  /** The attribute with that time, in s since the epoch. */
  readonly attribute: string;
}

const specification = z.object({ AttributeName: z.string(), Enabled: z.literal(true) });

/** Every table of the service that has time to live turned on. */
export function timesToLive(
  { resources }: Service,
  tables: Readonly<Record<string, TableDefinition>>,
): TimeToLive[] {
  return Object.entries(tables).flatMap(([logicalId, table]) => {
    const { TimeToLiveSpecification } = resources.Resources[logicalId]?.Properties ?? {};
    const { data } = specification.safeParse(TimeToLiveSpecification);
    return data ? [{ table, attribute: data.AttributeName }] : [];
  });
}

/** As {@link deleteExpired}, from the database at the URL `endpoint`. */
export async function deleteExpiredAt(
  endpoint: string,
  ttls: readonly TimeToLive[],
  now: number,
): Promise<void> {
  const client = new DynamoDBClient({ endpoint });
  try {
    await deleteExpired(client, ttls, now);
  } finally {
    client.destroy();
  }
}

/**
 * Deletes the items whose time is over, as DynamoDB itself does, which the embedded one does not: in a data directory
 * they would stay for ever.
 * @param now ms since the epoch
 */
export async function deleteExpired(
  client: DynamoDBClient,
  ttls: readonly TimeToLive[],
  now: number,
): Promise<void> {
  for (const ttl of ttls) await deleteFrom(client, ttl, now);
}

async function deleteFrom(
  client: DynamoDBClient,
  { table: { TableName, KeySchema = [] }, attribute }: TimeToLive,
  now: number,
): Promise<void> {
  const names = KeySchema.map(({ AttributeName = '' }) => AttributeName);
  const isOver = {
    ExpressionAttributeNames: { '#ttl': attribute },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now / 1000)) } },
  };
  for await (const { Items = [] } of paginateScan(
    { client },
    { TableName, FilterExpression: '#ttl < :now', ...isOver },
  )) {
    for (const item of Items) {
      const key = Object.fromEntries(
        names.flatMap((name) => {
          const value = item[name];
          return value ? [[name, value]] : [];
        }),
      );
      // It may have been written again since it was read.
      const remove = new DeleteItemCommand({
        TableName,
        Key: key,
        ConditionExpression: '#ttl < :now',
        ...isOver,
      });
      await client.send(remove).catch((error: unknown) => {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      });
    }
  }
}
