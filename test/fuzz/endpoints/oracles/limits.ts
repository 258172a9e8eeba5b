import type { Answered } from '../service/call.ts';

/**
 * The most that one request may take, whatever is in it. Counts, because they are the same on every machine: what
 * takes a processor long is a password hash, what waits is a call of the database or of SNS.
 */
export const limits = {
  /** A change takes two, and one more for the form of MD5. */
  hashes: 3,
  /** Calls over the network: eleven at most, and three tries more on a machine that drops one. */
  calls: 14,
  /** Processor time of the thread in ms, generous: an expression that backtracks for ever takes more. */
  cpuMs: 2_000,
} as const;

/** Which limit a request went over, or undefined. */
export function excess({ hashes, calls, cpuMs }: Answered): string | undefined {
  if (hashes > limits.hashes) return `${hashes} password hashes`;
  if (calls.length > limits.calls) return `${calls.length} calls: ${calls.map(({ operation }) => operation)}`;
  if (cpuMs > limits.cpuMs) return `${Math.round(cpuMs)} ms of processor time`;
  return undefined;
}
