import { afterAll } from 'vitest';
import { costsContract } from '../../../contracts/costs.ts';
import { openMeteredDatabase } from '../../../support/metered-database.ts';

const closings: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closings) await close();
});

costsContract('the embedded database', async () => {
  const database = await openMeteredDatabase();
  closings.push(database.close);
  return database;
});
