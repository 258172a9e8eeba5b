import type { ClientRegistry } from '../clients/client-registry.ts';
import type { KeyWiring } from './keys.ts';

/** Puts together the registered clients as a dialect knows them. */
export function wireClients(
  { keyRing, now }: KeyWiring,
  { name: dialect }: { readonly name: string },
): ClientRegistry {
  return { keys: keyRing, dialect, now };
}
