/**
 * A process reads what may have changed again when its copy is older than this, and at most this often, in ms: often
 * enough that a key which was rotated away stops working, seldom enough that made-up key ids cause no flood.
 */
export const refreshIntervalMs = 60_000;

/** How long others may cache the public keys that we publish, in s. */
export const publicMaxAgeSeconds = 60;

/**
 * How long a new key is in the ring before anything is made with it, in ms. By then every process has read the ring
 * that holds it, and every cache has dropped the public keys that such a process published just before.
 */
export const settlingMs = refreshIntervalMs + 1_000 * publicMaxAgeSeconds;
