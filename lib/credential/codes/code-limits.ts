/** Tries at one code from one network. */
export const triesPerNetwork = 5;

/** Tries at one code from all networks. */
export const triesPerCode = 25;

/** How long a code is good, in ms. */
export const codeLifetimeMs = 5 * 60_000;
