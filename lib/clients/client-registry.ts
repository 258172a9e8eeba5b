import type { Client } from '../keys/key-ring.ts';
import { type Live, orAfterRefresh } from '../keys/live.ts';

/** The registered clients, as one dialect knows them. */
export interface ClientRegistry {
  /** The live key ring is one. */
  readonly keys: Live<{ readonly clients: readonly Client[] }>;
  /** The name of the dialect that asks: a client may be limited to some. */
  readonly dialect: string;
  /** ms since the epoch */
  readonly now: () => number;
}

/**
 * What `find` finds among the clients that may use the dialect. The registry is read again before the answer is no: a
 * client may have been registered, or have got a new secret, a moment ago.
 */
export async function findClient<Found>(
  { keys, dialect }: ClientRegistry,
  find: (clients: readonly Client[]) => Found | undefined,
): Promise<Found | undefined> {
  return orAfterRefresh(keys, ({ clients }) =>
    find(clients.filter(({ dialects }) => dialects?.includes(dialect) ?? true)),
  );
}
