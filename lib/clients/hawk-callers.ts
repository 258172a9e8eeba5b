import type { NonceStore } from '../credential/ports.ts';
import type { HawkDependencies } from '../crypto/hawk.ts';
import { type KeyRing, liveSecrets } from '../keys/key-ring.ts';
import { type Live, orAfterRefresh } from '../keys/live.ts';
import { noteParty } from '../request-scope.ts';

/** How far a client's clock may be off, either way, in s. */
const skewSeconds = 60;

/** What HAWK callers are told apart by. */
export interface HawkCallerDeps {
  readonly keys: Live<Pick<KeyRing, 'hawk'>>;
  /** Shared by all instances, so that no two of them take the same request. */
  readonly nonces: NonceStore;
  /** ms since the epoch */
  readonly now: () => number;
}

/** The server's side of HAWK: keys from the key ring, each request taken once. */
export function hawkCallers({ keys, nonces, now }: HawkCallerDeps): HawkDependencies {
  return {
    credentials: async (id) => {
      const caller = await orAfterRefresh(keys, ({ hawk }) => hawk.find((candidate) => candidate.id === id));
      if (caller) noteParty({ hawk: caller.id });
      return caller ? liveSecrets(caller, now()) : [];
    },
    claimNonce: (keyId, nonce, timestamp) => {
      // The clock is checked inclusively, so the claim must outlive the last moment by the smallest step there is.
      const expiresAt = (timestamp + skewSeconds) * 1000 + 1;
      // A list as JSON, so that no id runs together with its nonce.
      return nonces.claim(JSON.stringify(['hawk', keyId, nonce]), expiresAt, now());
    },
    now,
    skewSeconds,
  };
}
