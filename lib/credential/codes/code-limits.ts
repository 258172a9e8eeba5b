/** Tries at one code from one network. */
export const triesPerNetwork = 5;

/** Tries at one code from all networks. */
export const triesPerCode = 25;

/** How long a code is good, in ms. */
export const codeLifetimeMs = 5 * 60_000;

/**
 * How long a code that has expired is told from none, in ms: less than codes of nobody are kept, or what is said later
 * would tell them from those of an account.
 */
export const expiryToldMs = 3_600_000;
