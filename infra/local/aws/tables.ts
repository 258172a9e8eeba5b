import { setTimeout as delay } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import type { Service } from '../shared/service.ts';

/** A table's definition in the shape that `CreateTable` takes. */
export type TableDefinition = CreateTableCommandInput & { readonly TableName: string };

/** CloudFormation and `CreateTable` share these properties, names and shapes alike. */
const sharedProperties = [
  'AttributeDefinitions',
  'KeySchema',
  'BillingMode',
  'GlobalSecondaryIndexes',
] as const;

/**
 * The DynamoDB tables among the service's resources, by logical id. A variable of `environment` that
 * `serverless.yml` makes refer to a table gives it another name. Streams, time to live and recovery are left out: the
 * embedded database has none of them, and none changes an answer.
 */
export function tablesOf(service: Service, environment: NodeJS.ProcessEnv): Record<string, TableDefinition> {
  const chosenNames = new Map(
    Object.entries(service.provider.environment).map(([variable, value]) => [
      typeof value === 'string' ? undefined : value.Ref,
      environment[variable],
    ]),
  );
  return Object.fromEntries(
    Object.entries(service.resources.Resources)
      .filter(([, { Type }]) => Type === 'AWS::DynamoDB::Table')
      .map(([logicalId, { Properties }]) => {
        const shared = sharedProperties.flatMap((key) => (key in Properties ? [[key, Properties[key]]] : []));
        const TableName = chosenNames.get(logicalId) || String(Properties.TableName);
        return [logicalId, { TableName, ...Object.fromEntries(shared) }];
      }),
  );
}

/**
 * Creates those of `tables` that are not there yet and waits until all are active.
 * @throws when a table is still not active after 10 s.
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
