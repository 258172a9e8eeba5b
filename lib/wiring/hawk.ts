import { DynamoDbNonceStore } from '../adapters/dynamodb/nonce-store.ts';
import { hawkCallers } from '../clients/hawk-callers.ts';
import type { Config } from '../config.ts';
import type { HawkDependencies } from '../crypto/hawk.ts';
import type { CredentialWiring } from './credentials.ts';

/** The server's side of HAWK, and the address that clients sign when it is configured. */
export type HawkWiring = HawkDependencies & { readonly address: Config['HAWK_HOST'] };

/** Puts the server's side of HAWK together, nonces claimed for all instances at once. */
export function wireHawk({ config, keyRing, database, now }: CredentialWiring): HawkWiring {
  const nonces = new DynamoDbNonceStore(database, config.CHALLENGES_TABLE);
  return { ...hawkCallers({ keys: keyRing, nonces, now }), address: config.HAWK_HOST };
}
