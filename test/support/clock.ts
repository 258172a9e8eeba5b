import { vi } from 'vitest';

/** Stops the clock of this process, and so of the service in it, at `at` (ms since the epoch). Timers go on. */
export function stopClock(at = Date.now()): void {
  vi.useFakeTimers({ toFake: ['Date'], now: at });
}

/** Moves the stopped clock on, by ms. */
export function passTime(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

/** Lets the clock run again, from the time that it is. */
export function startClock(): void {
  vi.useRealTimers();
}
