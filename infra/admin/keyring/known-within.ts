import { refreshIntervalMs } from '../../../lib/keys/timing.ts';

/** How long it takes at most until every process works with a ring that was written, in words. */
export const knownWithin = `${refreshIntervalMs / 1_000} s`;
