import { CoreError } from '../errors/service-error.ts';
import { createRefresh, type RefreshOutcome } from './refresh.ts';
import { refreshIntervalMs } from './timing.ts';

/** A value that others change, such as the key ring: read when the process starts, and again when it has to be. */
export interface Live<T> {
  /**
   * Resolves when the value has been read, and read again when it had grown older than {@link refreshIntervalMs}: who
   * finds all that it needs would never hear that a key was rotated away. One that cannot be read again, or not
   * within a second, is used as it is; one that has never been read is read now, and then it rejects as the reading does.
   * Await it before anything else, so that a request that cannot be served leaves no trace.
   */
  ready(): Promise<void>;
  /** The value as it was last read. @throws ServiceError `internal` before {@link Live.ready} */
  current(): T;
  /**
   * Reads the value again, unless that was done less than {@link refreshIntervalMs} ago. Call when something is
   * missing from it. Rejects when the latest reading failed: then nobody can say that it does not exist.
   */
  refresh(): Promise<void>;
}

/**
 * Keeps a value live. One that cannot be read now does not stop the start: a Lambda function that fails to start is
 * answered for by API Gateway, in words that no dialect has.
 * @param now ms since the epoch
 */
export async function keepLive<T>(read: () => Promise<T>, now: () => number): Promise<Live<T>> {
  let latest: { readonly value: T } | undefined;
  const attempt = createRefresh(async () => {
    latest = { value: await read() };
  }, now);
  // From the start of a reading: what it read may have been changed an instant later, while it was still under way.
  const refresh = () => attempt({ sinceStartMs: refreshIntervalMs });
  const readNow = () => attempt({ sinceStartMs: 0 });
  await readNow();
  return {
    ready: async () => {
      if (latest) await unlessSlow(refresh());
      else rethrow(await readNow());
    },
    current: () => {
      if (!latest) throw new CoreError('internal', { detail: 'not read yet' });
      return latest.value;
    },
    refresh: async () => rethrow(await refresh()),
  };
}

/**
 * What `find` finds in a live value, or, when that is nothing, in the value read again: another process may have been
 * first to hear of it. Rejects as {@link Live.refresh}, when nobody can say that it does not exist.
 */
export async function orAfterRefresh<T, Found>(
  live: Pick<Live<T>, 'current' | 'refresh'>,
  find: (value: T) => Found | undefined,
): Promise<Found | undefined> {
  const value = live.current();
  const found = find(value);
  if (found !== undefined) return found;
  await live.refresh();
  // What was not read again holds nothing new: looking twice would cost a made-up ciphertext's work twice.
  return live.current() === value ? undefined : find(live.current());
}

/** Who has a value waits no longer than this for a newer one, in ms: its store may be silent, and requests are not. */
const patienceMs = 1_000;

async function unlessSlow(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([work, tooLong]);
  clearTimeout(timer);
}

function rethrow(outcome: RefreshOutcome): void {
  if (!outcome.ok) throw outcome.cause;
}
