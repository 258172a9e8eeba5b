import { randomBytes } from 'node:crypto';
import { createSealer } from '../crypto/sealer.ts';
import type { LiveKeyRing } from './key-ring.ts';

/** Seals what clients must bring back, under the keys of the ring. */
export function wireSealer(keyRing: LiveKeyRing): ReturnType<typeof createSealer> {
  return createSealer({ keys: keyRing, now: () => Date.now(), randomBytes });
}
