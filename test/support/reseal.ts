import { randomBytes } from 'node:crypto';
import { open, seal } from '../../lib/crypto/seal.ts';
import type { Wire } from './wire.ts';

/** What is inside a sealed note, and the same sealed once more for another purpose, by the service's own keys. */
export function resealed({ wiring }: Pick<Wire, 'wiring'>, note: string, from: string, to: string) {
  const keys = wiring.keyRing.current().sealKeys;
  const [key] = keys;
  if (!key) throw new Error('the key ring has no key to seal with');
  const inside = open(note, from, { keys, now: Date.now() });
  return { inside, note: seal(inside, to, { key, randomBytes }) };
}
