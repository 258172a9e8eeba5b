import type { OutboundCall } from './call.ts';
import type { Fate, Fault } from './faults.ts';
import { forgetTraffic } from './limits-by-clock.ts';

/** Which call of a request meets which fault. */
export interface Planned {
  readonly fault: Fault;
  /** Whether it is this call that does. @param earlier the calls of the request before it */
  readonly isMet: (call: OutboundCall, earlier: readonly OutboundCall[]) => boolean;
  /** Done when an answer is lost, before the caller finds out. */
  readonly onLost?: () => Promise<void>;
}

/** A planned fault, and the call that met it. */
type Underway = Planned & { met?: OutboundCall };

/** A try that is to arrive late. */
interface Late {
  readonly id: string;
  readonly when: Fault['arrives'];
  arrive(): Promise<void>;
}

/** What became of a request: its calls, and those that met the planned faults, in the order of the plan. */
export interface Ended {
  readonly calls: readonly OutboundCall[];
  readonly met: readonly OutboundCall[];
}

/** Decides over the outbound calls of one request at a time, whatever they go to. */
export class FaultPlan {
  #planned: Underway[] = [];
  #calls: OutboundCall[] = [];
  #tries = new Map<string, number>();
  #late: Late[] = [];

  /** Watches the calls from now on; the first fault is met by the first call that is said to, then the next one. */
  begin(...planned: readonly Planned[]): void {
    this.#planned = planned.map((one) => ({ ...one }));
    this.#calls = [];
    this.#tries.clear();
    this.#late = [];
    forgetTraffic();
  }

  /** Ends every fault, and lets arrive what was to arrive late. @param before what happens before that */
  async end(before: () => Promise<unknown> = async () => undefined): Promise<Ended> {
    const calls = this.#calls;
    const met = this.#planned.flatMap((planned) => planned.met ?? []);
    const late = this.#late;
    this.begin();
    await before();
    for (const { arrive } of late) await arrive();
    return { calls, met };
  }

  /** The calls of the request so far. */
  get calls(): readonly OutboundCall[] {
    return this.#calls;
  }

  /** Decides over a try of a call. @param arrive passes it on, for when it is late */
  fateOf(tried: OutboundCall, arrive: () => Promise<void>): Fate {
    const tries = this.#tries.get(tried.id) ?? 0;
    this.#tries.set(tried.id, tries + 1);
    if (tries === 0) this.#begun(tried);
    const fault = this.#planned.find(({ met }) => met?.id === tried.id)?.fault;
    if (!fault) return this.#planned.findLast(({ met }) => met)?.fault.later ?? 'pass';
    if (tries === 0 && fault.arrivesLate) this.#late.push({ id: tried.id, when: fault.arrives, arrive });
    return fault.tries[tries] ?? fault.tries.at(-1) ?? 'pass';
  }

  /** Told of an answer that is about to be handed over. */
  async answered({ id }: OutboundCall): Promise<void> {
    const isDue = (late: Late) => late.id === id && late.when === 'behind the repetition';
    const due = this.#late.filter(isDue);
    this.#late = this.#late.filter((late) => !isDue(late));
    for (const { arrive } of due) await arrive();
  }

  /** Told of an answer that is about to be lost. */
  async lost(): Promise<void> {
    for (const { met, onLost } of this.#planned) if (met) await onLost?.();
  }

  #begun(call: OutboundCall): void {
    const next = this.#planned.find(({ met }) => !met);
    if (next?.isMet(call, this.#calls)) next.met = call;
    this.#calls.push(call);
  }
}
