import { getEventListeners } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { vi } from 'vitest';
import { passTime } from '../../support/clock.ts';

/** A limit of time that somebody waits for. */
interface Limit {
  /** ms since the epoch */
  readonly endsAt: number;
  /** Whether anybody still waits for it. */
  isLive(): boolean;
  end(): void;
}

/** Timers from this length on, in ms, are limits and go by the stopped clock; shorter ones are real. */
const shortestLimitMs = 500;

/** Turns of the event loop without anything new after which nothing more will come by itself. */
const quietTurns = 20;

/** The limits that the calls of one request were given, and how many of its tries are under way. */
class Traffic {
  readonly #limits: Limit[] = [];
  #open = 0;
  #stalled = 0;
  /** Goes up with all that happens. */
  #events = 0;
  #isWatched = false;

  /** Told of a limit. */
  limited(limit: Limit): void {
    this.#events += 1;
    this.#limits.push(limit);
  }

  /** Told of a try that has arrived. */
  arrived(): void {
    this.#events += 1;
    this.#open += 1;
  }

  /** Told of a try that gets no answer. */
  stalled(): void {
    this.#events += 1;
    this.#stalled += 1;
    void this.#watch();
  }

  /** Told of a try that is over, answered or given up. */
  over(wasStalled: boolean): void {
    this.#events += 1;
    this.#open -= 1;
    if (wasStalled) this.#stalled -= 1;
    void this.#watch();
  }

  /** Moves the stopped clock from limit to limit for as long as nothing else can happen. */
  async #watch(): Promise<void> {
    if (this.#isWatched) return;
    this.#isWatched = true;
    while (traffic === this && this.#stalled > 0 && this.#stalled === this.#open) {
      const isStuck = (await this.#isQuiet()) && !this.#passNext();
      if (isStuck) break;
    }
    this.#isWatched = false;
  }

  async #isQuiet(): Promise<boolean> {
    const before = this.#events;
    for (let turns = 0; turns < quietTurns; turns += 1) await turn();
    return this.#events === before && traffic === this;
  }

  /** Whether there was a limit to pass. */
  #passNext(): boolean {
    const live = this.#limits.filter((limit) => limit.isLive());
    if (live.length === 0) return false;
    passTime(Math.max(0, Math.min(...live.map(({ endsAt }) => endsAt)) - Date.now()));
    const now = Date.now();
    for (const limit of live) if (limit.endsAt <= now) limit.end();
    return true;
  }
}

let traffic = new Traffic();

/**
 * Lets the limits of calls go by the stopped clock, until mocks are restored: no test has to sit them out. A limit ends
 * when every call that is under way gets no answer and nothing else goes on.
 */
export function limitsByClock(): void {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    const { signal } = controller;
    traffic.limited({
      endsAt: Date.now() + ms,
      isLive: () => !signal.aborted && getEventListeners(signal, 'abort').length > 0,
      end: () => controller.abort(new DOMException('no time left', 'TimeoutError')),
    });
    return signal;
  });
  timersByClock();
}

/** The same for timers. */
function timersByClock(): void {
  const startTimer = globalThis.setTimeout;
  const stopTimer = globalThis.clearTimeout;
  const pending = new Set<unknown>();
  const start = (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]): NodeJS.Timeout => {
    if (ms < shortestLimitMs) return startTimer(work, ms, ...args);
    // Never fires by itself, and has all members of a timer.
    const timer = startTimer(() => undefined, 2 ** 31 - 1).unref();
    pending.add(timer);
    traffic.limited({
      endsAt: Date.now() + ms,
      isLive: () => pending.has(timer),
      end: () => {
        stop(timer);
        work(...args);
      },
    });
    return timer;
  };
  const stop = (timer: NodeJS.Timeout | string | number | undefined): void => {
    pending.delete(timer);
    stopTimer(timer);
  };
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(start as typeof setTimeout);
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation(stop as typeof clearTimeout);
}

/** Forgets the limits and the tries so far. */
export function forgetTraffic(): void {
  traffic = new Traffic();
}

/** The tries that arrive from now on, until they are forgotten. */
export function presentTraffic(): Traffic {
  return traffic;
}
