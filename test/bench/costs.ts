import { openMeteredDatabase } from '../support/metered-database.ts';
import { measureCosts } from '../support/operation-costs.ts';

/** What operations on passwords cost on the embedded database, in capacity units. */
const database = await openMeteredDatabase();
const costs = await measureCosts(database);
await database.close();

const units = (each: readonly number[]) => (each.length === 0 ? '-' : each.join(' + '));
const row = (...columns: readonly [string, string, string, string]) => {
  const [operation, reads, writes, records] = columns;
  console.log(`${operation.padEnd(54)} ${reads.padEnd(8)} ${writes.padEnd(14)} ${records}`);
};
row('operation', 'reads', 'writes', 'stream records');
for (const { operation, reads, writes, streamRecords } of costs) {
  row(operation, units(reads), units(writes), String(streamRecords));
}
