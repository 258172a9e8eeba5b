import type { JWTVerifyGetKey } from 'jose';
import { liveKeys, type RsaKey } from '../crypto/key-ring.ts';
import { createRefresh, REFRESH_COOLDOWN_MS } from './refresh.ts';
import { rsaKeyObjects } from './rsa-key-objects.ts';
import { TokenError } from './token-error.ts';

/** Where the keys of our own tokens come from. */
export interface OwnKeysOptions {
  /** The ring's token keys. */
  keys: () => readonly RsaKey[];
  /** The clock, ms. */
  now: () => number;
  /** Reads the ring anew. Called at most once a minute, when a `kid` is unknown: another container may have a newer ring. */
  refreshKeys?: () => Promise<void>;
}

/**
 * Looks up the key of one of our own tokens by its `kid`.
 * The lookup throws {@link TokenError}: `invalid` when no live key has that id, `issuer-unreachable` when the ring
 * could not be read to find out.
 */
export function createOwnKeys({ keys, now, refreshKeys }: OwnKeysOptions): JWTVerifyGetKey {
  const refresh = createRefresh(async () => refreshKeys?.(), now);
  const find = (kid: string | undefined) => liveKeys(keys(), now()).find((key) => key.id === kid);

  return async ({ kid }) => {
    const known = find(kid);
    if (known) return rsaKeyObjects(known).publicKey;
    const outcome = await refresh(REFRESH_COOLDOWN_MS);
    const learned = find(kid);
    if (learned) return rsaKeyObjects(learned).publicKey;
    if (!outcome.ok) {
      throw new TokenError('issuer-unreachable', 'The key ring cannot be read', { cause: outcome.cause });
    }
    throw new TokenError('invalid', 'No live key of ours has this kid');
  };
}
