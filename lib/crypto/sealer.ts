import type { SecretKey } from './key-ring.ts';
import type { RandomBytes } from './random-bytes.ts';
import { open, seal } from './seal.ts';

/** Where the keys are; a live key ring is one. */
export interface SealKeys {
  current(): { readonly sealKeys: readonly SecretKey[] };
  /** Reads the keys again, unless that was done a moment ago. */
  refresh(): Promise<void>;
  /** Reads the keys again when they are old. Never rejects. */
  refreshWhenStale(): Promise<void>;
}

/** `seal` and `open` of `seal.ts` under keys that may be rotated while a process lives. */
export interface Sealer {
  /** An opaque URL-safe string for a small JSON value. @throws {Error} when no key is live */
  seal(value: unknown, purpose: string): Promise<string>;
  /** The value sealed for the same purpose, or undefined for anything else. */
  open(sealed: string, purpose: string): Promise<unknown>;
}

/** A sealer under the keys of a ring. */
export function createSealer(options: {
  readonly keys: SealKeys;
  /** ms since the epoch */
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
}): Sealer {
  const { keys, now, randomBytes } = options;
  const live = () => ({ keys: keys.current().sealKeys, now: now() });
  return {
    async seal(value, purpose) {
      await keys.refreshWhenStale();
      return seal(value, purpose, { ...live(), randomBytes });
    },
    async open(sealed, purpose) {
      await keys.refreshWhenStale();
      const value = open(sealed, purpose, live());
      if (value !== undefined) return value;
      // It may be under a key that another process was first to hear of.
      await keys.refresh();
      return open(sealed, purpose, live());
    },
  };
}
