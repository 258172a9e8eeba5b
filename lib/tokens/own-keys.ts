import type { JWTVerifyGetKey } from 'jose';
import { type KeyRing, liveKeys } from '../keys/key-ring.ts';
import { type Live, orAfterRefresh } from '../keys/live.ts';
import { rsaKeyObjects } from './rsa-key-objects.ts';
import { TokenError } from './token-error.ts';

/** Where the keys of our own tokens come from. */
export interface OwnKeysOptions {
  readonly keys: Live<Pick<KeyRing, 'tokenKeys'>>;
  /** The clock, ms. */
  readonly now: () => number;
}

/**
 * Looks up the key of one of our own tokens by its `kid`. Another process may have signed with a key that is new here.
 * The lookup throws {@link TokenError}: `invalid` when no live key has that id, `issuer-unreachable` when the ring
 * could not be read to find out.
 */
export function createOwnKeys({ keys, now }: OwnKeysOptions): JWTVerifyGetKey {
  return async ({ kid }) => {
    const key = await orAfterRefresh(keys, ({ tokenKeys }) =>
      liveKeys(tokenKeys, now()).find(({ id }) => id === kid),
    ).catch((cause: unknown) => {
      throw new TokenError('issuer-unreachable', 'The key ring cannot be read', { cause });
    });
    if (!key) throw new TokenError('invalid', 'No live key of ours has this kid');
    return rsaKeyObjects(key).publicKey;
  };
}
