import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { type TableDefinition, tablesOf } from '../../../infra/local/aws/table-definition.ts';
import { timesToLive } from '../../../infra/local/aws/time-to-live.ts';
import { readService } from '../../../infra/local/shared/service.ts';
import { NotModelled } from './refusals.ts';

/** A table as the service declares it. */
export interface TableSchema {
  readonly definition: TableDefinition;
  /** The attribute by which items end, in s since the epoch, if the table has one. */
  readonly ttl: string | undefined;
  /** Whether its changes make a stream. */
  readonly hasStream: boolean;
}

/** The tables of the service, and which is which. */
export interface Schema {
  readonly accounts: string;
  readonly challenges: string;
  readonly tables: readonly TableSchema[];
}

const stream = z.object({ StreamViewType: z.literal('NEW_AND_OLD_IMAGES') }).optional();

/** Reads the tables from `serverless.yml` and its fragments. @throws NotModelled, Error */
export async function readSchema(): Promise<Schema> {
  const service = await readService(fileURLToPath(new URL('../../../', import.meta.url)), 'local');
  const names = { ACCOUNTS_TABLE: 'accounts', CHALLENGES_TABLE: 'challenges' };
  const definitions = tablesOf(service, names);
  const ttls = timesToLive(service, definitions);
  const tables = Object.entries(definitions).map(([logicalId, definition]): TableSchema => {
    const { StreamSpecification } = service.resources.Resources[logicalId]?.Properties ?? {};
    return {
      definition: modelled(definition),
      ttl: ttls.find(({ table }) => table === definition)?.attribute,
      hasStream: stream.parse(StreamSpecification) !== undefined,
    };
  });
  return { accounts: names.ACCOUNTS_TABLE, challenges: names.CHALLENGES_TABLE, tables };
}

function modelled(definition: TableDefinition): TableDefinition {
  const { KeySchema = [], AttributeDefinitions = [], GlobalSecondaryIndexes = [] } = definition;
  if (KeySchema.length !== 1) throw new NotModelled('tables with a sort key');
  const key = AttributeDefinitions.find(({ AttributeName }) => AttributeName === KeySchema[0]?.AttributeName);
  if (key?.AttributeType !== 'S') throw new NotModelled('keys that are no texts');
  for (const { Projection } of GlobalSecondaryIndexes) {
    if (Projection?.ProjectionType !== 'KEYS_ONLY') throw new NotModelled('indexes of more than keys');
  }
  return definition;
}
