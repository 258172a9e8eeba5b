import { randomBytes } from 'node:crypto';
import { createSealer } from '../crypto/sealer.ts';
import type { KeyWiring } from './keys.ts';

/** Seals what clients must bring back, under the keys of the ring. */
export function wireSealer({ keyRing, now }: KeyWiring): ReturnType<typeof createSealer> {
  return createSealer({ keys: keyRing, now, randomBytes });
}
