import { randomBytes } from 'node:crypto';
import { createNotes, type Notes } from '../crypto/notes.ts';
import type { KeyWiring } from './keys.ts';

/** Puts together what clients must bring back, sealed under the keys of the ring. */
export function wireNotes({ keyRing, now }: KeyWiring): Notes {
  return createNotes({ keys: keyRing, now, randomBytes });
}
