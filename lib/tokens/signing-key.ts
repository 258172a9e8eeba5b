import type { RsaKey } from '../keys/key-ring.ts';
import { settledKey } from '../keys/settled-key.ts';

/**
 * The key to sign with at `now` a token that lives until `expiresAt` (both ms): the settled one of those that outlive
 * the token, so that a rotation fails no request.
 * `keys` are newest first. Throws when no key outlives the token.
 */
export function signingKey(keys: readonly RsaKey[], now: number, expiresAt: number): RsaKey {
  const lasting = keys.filter((key) => key.retiresAt === undefined || expiresAt <= key.retiresAt);
  const key = settledKey(lasting, now);
  if (!key) throw new Error('The key ring holds no token key that outlives the token to be signed');
  return key;
}
