import { randomBytes } from 'node:crypto';
import { type HasherOptions, PasswordHasher } from '../../lib/credential/password-hasher.ts';
import { liveValue } from './live.ts';

/** A pepper for tests. */
export function testPepper(id = 'pepper-1') {
  return { id, secret: randomBytes(32).toString('base64'), createdAt: 0 };
}

type TestHasherOptions = Partial<HasherOptions> & { readonly peppers?: ReturnType<typeof testPepper>[] };

/** A hasher at bcrypt's lowest cost, with the number of hashes it made and of bcrypt's rounds in them. */
export function testHasher({ peppers = [testPepper()], ...options }: TestHasherOptions = {}) {
  const count = { hashes: 0, rounds: 0 };
  const keys = liveValue({ peppers });
  const hasher = new PasswordHasher({
    keys,
    cost: 4,
    randomBytes,
    now: () => Date.now(),
    onHash: (_durationMs, cost) => {
      count.hashes += 1;
      count.rounds += 2 ** cost;
    },
    ...options,
  });
  return { hasher, count, keys: options.keys ?? keys };
}
