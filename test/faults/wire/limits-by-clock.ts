import { vi } from 'vitest';
import { passTime } from '../../support/clock.ts';

/** A limit of time that a call was given. */
interface Limit {
  /** ms since the epoch */
  readonly endsAt: number;
  readonly controller: AbortController;
}

/** The limits that the calls of one request were given, and how many of its tries are under way. */
class Traffic {
  readonly limits: Limit[] = [];
  #open = 0;
  #stalled = 0;

  /** Told of a try that has arrived. */
  arrived(): void {
    this.#open += 1;
  }

  /** Told of a try that is over. @param calls how many calls have arrived */
  over(calls: number): void {
    this.#open -= 1;
    this.#passLimit(calls);
  }

  /** Told of a try that gets no answer. @param calls as of {@link Traffic.over} */
  stalled(calls: number): void {
    this.#stalled += 1;
    this.#passLimit(calls);
  }

  /** Moves the stopped clock on to the end of the last limit when nothing else can happen before. */
  #passLimit(calls: number): void {
    const last = this.limits.at(-1);
    if (!last || this.#stalled === 0 || this.#stalled < this.#open || calls < this.limits.length) return;
    this.#open -= this.#stalled;
    this.#stalled = 0;
    passTime(Math.max(0, last.endsAt - Date.now()));
    const now = Date.now();
    for (const { endsAt, controller } of this.limits) {
      if (endsAt <= now) controller.abort(new DOMException('no time left', 'TimeoutError'));
    }
  }
}

let traffic = new Traffic();

/** Lets the limits of calls go by the stopped clock, until mocks are restored: no test has to sit them out. */
export function limitsByClock(): void {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    traffic.limits.push({ endsAt: Date.now() + ms, controller });
    return controller.signal;
  });
}

/** Forgets the limits and the tries so far. */
export function forgetTraffic(): void {
  traffic = new Traffic();
}

/** The tries that arrive from now on, until they are forgotten. */
export function presentTraffic(): Traffic {
  return traffic;
}
