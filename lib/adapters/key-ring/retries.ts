import { setTimeout } from 'node:timers/promises';

/** How often something is tried at most, and what is waited for between two tries. */
export interface Retries {
  readonly tries: number;
  readonly pause: () => Promise<unknown>;
}

/**
 * A pause of `fromMs` to `toMs`: of different length each time, or writers that met once would go on meeting.
 */
export function jitteredPause(fromMs: number, toMs: number): Retries['pause'] {
  return () => setTimeout(fromMs + Math.random() * (toMs - fromMs));
}

/** The first outcome of `attempt` that is not undefined; undefined when none of the tries had one. */
export async function untilDone<T extends NonNullable<unknown>>(
  { tries, pause }: Retries,
  attempt: () => Promise<T | undefined>,
): Promise<T | undefined> {
  for (let left = tries; left > 0; left -= 1) {
    const outcome = await attempt();
    if (outcome !== undefined) return outcome;
    if (left > 1) await pause();
  }
  return undefined;
}
