import { type KeyRingReader, keyRingInFile, keyRingInSecret } from '../adapters/key-ring/read-key-ring.ts';
import type { Config } from '../config.ts';
import type { KeyRing } from '../crypto/key-ring.ts';
import { ServiceError } from '../errors/service-error.ts';

/**
 * A ring older than this is read again before it is used, and at most this often, in ms. A key that was rotated away
 * must stop working, and a new one is relied on to be known everywhere, two minutes after a rotation.
 */
const refreshIntervalMs = 60_000;

/** The key ring of this process: read when it starts, and again when a key is missing or the ring has grown old. */
export interface LiveKeyRing {
  /**
   * Resolves when the ring has been read; reads it now when that has failed so far. Rejects as the reading does.
   * Await it before anything else, so that a request that cannot be served leaves no trace.
   */
  ready(): Promise<void>;
  /** The ring as it was last read. @throws ServiceError `internal` before {@link LiveKeyRing.ready} */
  current(): KeyRing;
  /**
   * Reads the ring again, unless that was done less than a minute ago. Call when a key is missing. Rejects when the
   * latest reading failed: then nobody can say that the key does not exist.
   */
  refresh(): Promise<void>;
  /**
   * The same before the ring is used to make or to judge something: whoever finds all keys that it needs would never
   * hear that one was rotated away. Never rejects: a ring that cannot be read again is used as it is.
   */
  refreshWhenStale(): Promise<void>;
}

/**
 * Loads the key ring that the configuration names. One that cannot be read now does not stop the start: a Lambda
 * function that fails to start is answered for by API Gateway, in words that no dialect has.
 * @throws Error when the configuration names none
 */
export async function openKeyRing(config: Config, now: () => number): Promise<LiveKeyRing> {
  return keepKeyRing(readerFor(config), now);
}

/** Keeps what a reader reads. */
export async function keepKeyRing(read: KeyRingReader, now: () => number): Promise<LiveKeyRing> {
  let ring: KeyRing | undefined;
  let readAt = 0;
  let latestReading = Promise.resolve();
  let isReading = false;
  // Requests that come while the ring is being read wait for that reading.
  const readAgain = () => {
    if (isReading) return latestReading;
    isReading = true;
    readAt = now();
    latestReading = read()
      .then((latest) => {
        ring = latest;
      })
      .finally(() => {
        isReading = false;
      });
    return latestReading;
  };
  const refresh = () => (now() - readAt >= refreshIntervalMs ? readAgain() : latestReading);
  await readAgain().catch(() => undefined);
  return {
    ready: async () => {
      if (!ring) await readAgain();
    },
    current: () => {
      if (!ring) throw new ServiceError('internal', { detail: 'the key ring was not read yet' });
      return ring;
    },
    refresh,
    refreshWhenStale: () => refresh().catch(() => undefined),
  };
}

function readerFor({ KEY_RING_FILE, KEY_RING_SECRET }: Config): KeyRingReader {
  if (KEY_RING_FILE) return keyRingInFile(KEY_RING_FILE);
  if (KEY_RING_SECRET) return keyRingInSecret(KEY_RING_SECRET);
  throw new Error('Bad configuration. KEY_RING_SECRET: required');
}
