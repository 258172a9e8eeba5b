import { startDatabase } from '../../infra/local/aws/database.ts';
import { openTables } from './open-tables.ts';
import type { MeteredTables } from './operation-costs.ts';

/** Starts an embedded database whose costs can be measured: its stream feed is counted. */
export async function openMeteredDatabase(): Promise<
  MeteredTables & { readonly close: () => Promise<void> }
> {
  const database = await startDatabase();
  const tables = await openTables(database.url);
  let records = 0;
  database.watch(tables.accounts, () => {
    records += 1;
  });
  return {
    tables,
    streamRecords: async () => records,
    close: async () => {
      tables.client.destroy();
      await database.close();
    },
  };
}
