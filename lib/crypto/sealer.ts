import type { KeyRing } from '../keys/key-ring.ts';
import { type Live, orAfterRefresh } from '../keys/live.ts';
import type { RandomBytes } from '../keys/random-bytes.ts';
import { open, seal } from './seal.ts';

/** `seal` and `open` of `seal.ts` under keys that may be rotated while a process lives. */
export interface Sealer {
  /** An opaque URL-safe string for a small JSON value. @throws {Error} when no key is live */
  seal(value: unknown, purpose: string): Promise<string>;
  /** The value sealed for the same purpose, or undefined for anything else. */
  open(sealed: string, purpose: string): Promise<unknown>;
}

/** A sealer under the keys of a ring. */
export function createSealer(options: {
  readonly keys: Live<Pick<KeyRing, 'sealKeys'>>;
  /** ms since the epoch */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
}): Sealer {
  const { keys, now, randomBytes } = options;
  return {
    async seal(value, purpose) {
      await keys.refreshWhenStale();
      return seal(value, purpose, { keys: keys.current().sealKeys, now: now(), randomBytes });
    },
    async open(sealed, purpose) {
      await keys.refreshWhenStale();
      return orAfterRefresh(keys, ({ sealKeys }) => open(sealed, purpose, { keys: sealKeys, now: now() }));
    },
  };
}
