import { randomBytes } from 'node:crypto';
import { createSealer, type Sealer } from '../../lib/crypto/sealer.ts';
import type { Wire } from './wire.ts';

/** A sealer with the keys of the service under test: what it seals, the service opens. */
export function sealerOf({ wiring }: Wire): Sealer {
  return createSealer({ keys: wiring.keyRing, now: Date.now, randomBytes });
}
