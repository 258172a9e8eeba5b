import type { Client } from '../keys/key-ring.ts';
import { noteParty } from '../request-scope.ts';

/**
 * Notes a client for the log when it is registered, whether or not its secret was right. Any other id is somebody's own
 * text: a secret that was put in the wrong place, perhaps.
 */
export function noteRegistered({ clients }: { readonly clients: readonly Client[] }, id: string): void {
  if (clients.some((client) => client.id === id)) noteParty({ client: id });
}
