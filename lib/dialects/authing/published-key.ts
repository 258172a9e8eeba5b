import { CoreError } from '../../errors/service-error.ts';
import { liveKeys } from '../../keys/key-ring.ts';
import { settledKey } from '../../keys/settled-key.ts';

interface DatedKey {
  readonly createdAt: number;
  readonly retiresAt?: number | undefined;
}

/**
 * The key that clients are told to encrypt with at `now` (ms). `keys` are newest first.
 * @throws ServiceError `internal` when the ring has no live key
 */
export function publishedKey<K extends DatedKey>(keys: readonly K[], now: number): K {
  const key = settledKey(liveKeys(keys, now), now);
  if (!key) throw new CoreError('internal', { detail: 'the key ring has no live transport key' });
  return key;
}
