import type { Live } from '../../lib/keys/live.ts';

/** A live value that a test moves by hand. */
export interface LiveUnderTest<T> extends Live<T> {
  /** How often it was read again, for whatever reason. */
  readonly count: { refreshes: number };
}

/** A value that is `before` until it is read again and `after` from then on. */
export function liveValue<T>(before: T, after = before): LiveUnderTest<T> {
  let value = before;
  const count = { refreshes: 0 };
  const refresh = async () => {
    count.refreshes += 1;
    value = after;
  };
  return {
    count,
    ready: async () => undefined,
    current: () => value,
    refresh,
  };
}
