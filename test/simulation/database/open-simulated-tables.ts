import type { OpenTables } from '../../support/open-tables.ts';
import { clientOf } from './client-of.ts';
import { readSchema, type Schema } from './schema.ts';
import { SimulatedTables } from './simulated-tables.ts';

/** The service's tables, simulated, with a client that applies each call when it is made. */
export interface OpenSimulatedTables extends OpenTables {
  readonly simulated: SimulatedTables;
}

/** The tables that the service declares. */
export const serviceSchema: Schema = await readSchema();

/** Opens simulated tables, new and empty. @param now ms since the epoch */
export function openSimulatedTables(now: () => number = () => 0): OpenSimulatedTables {
  const simulated = new SimulatedTables(serviceSchema, now);
  const { accounts, challenges } = simulated.names;
  return { client: clientOf(async (command) => simulated.apply(command)), accounts, challenges, simulated };
}
