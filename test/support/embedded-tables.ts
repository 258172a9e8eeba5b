import { afterAll, beforeAll } from 'vitest';
import { startDatabase } from '../../infra/local/aws/database.ts';
import type { Endpoint } from '../../infra/local/aws/endpoint.ts';
import { type OpenTables, openTables } from './open-tables.ts';

/** The service's tables on an embedded database, from `beforeAll` to `afterAll` of the file that asks for them. */
export function embeddedTables(): () => OpenTables & { readonly url: string } {
  let database: Endpoint;
  let tables: OpenTables;
  beforeAll(async () => {
    database = await startDatabase();
    tables = await openTables(database.url);
  });
  afterAll(async () => {
    tables.client.destroy();
    await database.close();
  });
  return () => ({ ...tables, url: database.url });
}
