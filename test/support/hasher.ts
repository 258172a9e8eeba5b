import { randomBytes } from 'node:crypto';
import { PasswordHasher } from '../../lib/credential/password-hasher.ts';

/** A pepper for tests. */
export function testPepper(id = 'pepper-1') {
  return { id, secret: randomBytes(32).toString('base64') };
}

/** A hasher at bcrypt's lowest cost, with the number of hashes it made. */
export function testHasher(options: Partial<ConstructorParameters<typeof PasswordHasher>[0]> = {}) {
  const count = { hashes: 0 };
  const pepper = testPepper();
  const hasher = new PasswordHasher({
    peppers: () => [pepper],
    cost: 4,
    randomBytes,
    onHash: () => {
      count.hashes += 1;
    },
    ...options,
  });
  return { hasher, count };
}
