import { DynamoDbNonceStore } from '../adapters/dynamodb/nonce-store.ts';
import type { Config } from '../config.ts';
import type { HawkDependencies } from '../crypto/hawk.ts';
import type { CredentialWiring } from './credentials.ts';

/** How far a client's clock may be off, either way, in s. */
const skewSeconds = 60;

/** What HAWK takes on the server's side, and the address that clients sign when it is configured. */
export type HawkWiring = HawkDependencies & { readonly address: Config['HAWK_HOST'] };

/** Puts the server's side of HAWK together: keys from the key ring, nonces claimed for all instances at once. */
export function wireHawk({ config, keyRing, database }: CredentialWiring): HawkWiring {
  const nonces = new DynamoDbNonceStore(database, config.CHALLENGES_TABLE);
  const keyOf = (id: string) => keyRing.current().hawk.find((caller) => caller.id === id)?.secret;
  return {
    credentials: async (id) => {
      // A caller that was removed must not stay for as long as this container lives; a new one waits no longer.
      await keyRing.refreshWhenStale();
      const key = keyOf(id);
      if (key !== undefined) return key;
      await keyRing.refresh();
      return keyOf(id);
    },
    claimNonce: (keyId, nonce, timestamp) => {
      // The clock is checked inclusively, so the claim must outlive the last moment by the smallest step there is.
      const expiresAt = (timestamp + skewSeconds) * 1000 + 1;
      // A list as JSON, so that no id runs together with its nonce.
      return nonces.claim(JSON.stringify(['hawk', keyId, nonce]), expiresAt, Date.now());
    },
    now: () => Date.now(),
    skewSeconds,
    address: config.HAWK_HOST,
  };
}
