import { setTimeout as delay } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import type { TableDefinition } from './table-definition.ts';

/** As {@link createTables}, for the database at the URL `endpoint`. */
export async function createTablesAt(endpoint: string, tables: readonly TableDefinition[]): Promise<void> {
  const client = new DynamoDBClient({ endpoint });
  try {
    await createTables(client, tables);
  } finally {
    client.destroy();
  }
}

/**
 * Creates those of `tables` that are not there yet and waits until all are active.
 * @throws Error when a table is still not active after 10 s
 */
export async function createTables(
  client: DynamoDBClient,
  tables: readonly TableDefinition[],
): Promise<void> {
  await Promise.all(tables.map((table) => createTable(client, table)));
}

async function createTable(client: DynamoDBClient, table: TableDefinition): Promise<void> {
  const pauseMs = 20;
  for (let waitedMs = 0; waitedMs < 10_000; waitedMs += pauseMs) {
    const status = await tableStatus(client, table.TableName);
    if (status === 'ACTIVE') return;
    if (status === undefined) {
      await client.send(new CreateTableCommand(table)).catch((error: unknown) => {
        // Someone else was quicker, which is as good.
        if (!(error instanceof ResourceInUseException)) throw error;
      });
    }
    await delay(pauseMs);
  }
  throw new Error(`Table ${table.TableName} does not become active`);
}

async function tableStatus(client: DynamoDBClient, TableName: string): Promise<string | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    return Table?.TableStatus;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
