import { setImmediate as turn } from 'node:timers/promises';
import type { Call, Footprint } from './call.ts';
import { type Outcome, takesEffect } from './outcome.ts';

/** Who makes calls: a client with the process that serves it, by number; below zero, calls that arrive late. */
export type Actor = number;

/** A step that can be taken next. */
export interface Transition extends Footprint {
  readonly actor: Actor;
  /** Which call of the actor it is, counted from 0. */
  readonly call: number;
  /** The how-manieth try of that call it is, counted from 1. */
  readonly attempt: number;
  readonly outcome: Outcome;
}

/** A step that was taken. */
export interface Step extends Transition {
  readonly about: string;
  readonly to: Call['to'];
  /** `refused` when it took effect and its condition failed; `none` when it took none. */
  readonly effect: 'applied' | 'refused' | 'none';
  readonly request?: unknown;
  /** What it gave or threw, when it took effect. */
  readonly answer?: unknown;
}

/** A call that waits for its turn. */
interface Waiting {
  readonly actor: Actor;
  readonly number: number;
  readonly call: Call;
  attempt: number;
  readonly answer: (outcome: { readonly value: unknown } | { readonly error: unknown }) => void;
}

interface Player {
  calls: number;
  waiting: Waiting[];
  isDone: boolean;
  isDead: boolean;
}

/** What a caller hears whose call was not answered, or not done. */
export interface Refusals {
  refused(call: Call): Error;
  unanswered(call: Call): Error;
}

/** Marks what the SDK tells of an answer: after how many tries it came. */
function withAttempts<T>(answer: T, attempts: number): T {
  if (typeof answer === 'object' && answer !== null && '$metadata' in answer) {
    Object.assign(answer, { $metadata: { attempts } });
  }
  return answer;
}

/**
 * Decides the order in which the calls of several clients take effect, and what becomes of each. Between two calls a
 * client runs alone and to the end, so that a history depends on nothing but the schedule.
 */
export class Scheduler {
  readonly steps: Step[] = [];
  readonly #refusals: Refusals;
  readonly #players = new Map<Actor, Player>();
  #late = 0;
  #isImmediate = true;

  constructor(refusals: Refusals) {
    this.#refusals = refusals;
  }

  /** Until then calls are done at once: what is made ready is no part of the history. */
  begin(): void {
    this.#isImmediate = false;
  }

  /** Whether an actor was killed. */
  isDead(actor: Actor): boolean {
    return this.#players.get(actor)?.isDead ?? false;
  }

  /** Adds a client. What it does begins at once, up to its first call. */
  async start(actor: Actor, work: () => Promise<void>): Promise<void> {
    const player: Player = { calls: 0, waiting: [], isDone: false, isDead: false };
    this.#players.set(actor, player);
    void work().finally(() => {
      player.isDone = true;
    });
    await this.#run(player);
  }

  /** Makes a call on behalf of an actor, and resolves or rejects once the schedule has it answered. */
  call<T>(actor: Actor, call: Call): Promise<T> {
    if (this.#isImmediate) return Promise.resolve().then(() => call.apply() as T);
    const player = this.#players.get(actor);
    if (!player) throw new Error(`no actor ${actor}`);
    return new Promise<T>((resolve, reject) => {
      const answer: Waiting['answer'] = (outcome) =>
        'error' in outcome ? reject(outcome.error) : resolve(outcome.value as T);
      // Nobody hears a process that is dead.
      if (player.isDead) return;
      player.waiting.push({ actor, number: player.calls, call, attempt: 1, answer });
      player.calls += 1;
    });
  }

  /** The calls that wait, as steps that would be done; of each actor the one that it made first comes first. */
  waiting(): (Transition & { readonly to: Call['to'] })[] {
    return [...this.#players.entries()].flatMap(([actor, { waiting }]) =>
      waiting.map(({ number, attempt, call: { to, reads, writes } }) => ({
        actor,
        call: number,
        attempt,
        outcome: 'done' as const,
        to,
        reads,
        writes,
      })),
    );
  }

  /** Takes a step, and lets its actor run up to its next call. */
  async take({
    actor,
    call: number,
    outcome,
  }: Pick<Transition, 'actor' | 'call' | 'outcome'>): Promise<void> {
    const player = this.#players.get(actor);
    const waiting = player?.waiting.find((one) => one.number === number);
    if (!player || !waiting) throw new Error(`actor ${actor} waits for no call ${number}`);
    const { call, attempt } = waiting;
    const effect = takesEffect(outcome) ? effectOf(call) : undefined;
    this.steps.push({
      actor,
      call: number,
      attempt,
      outcome,
      to: call.to,
      about: call.about,
      reads: call.reads,
      writes: call.writes,
      effect: effect === undefined ? 'none' : 'error' in effect ? 'refused' : 'applied',
      request: call.request,
      ...(effect && { answer: 'error' in effect ? effect.error : effect.value }),
    });
    if (outcome === 'late' || outcome === 'overtaken') this.#arriveLater(call);
    if (outcome === 'again' || outcome === 'overtaken') {
      waiting.attempt += 1;
      return;
    }
    if (outcome === 'killed before' || outcome === 'killed after') {
      Object.assign(player, { waiting: [], isDone: true, isDead: true });
      return;
    }
    player.waiting = player.waiting.filter((one) => one !== waiting);
    waiting.answer(this.#answerTo(call, outcome, attempt, effect));
    await this.#run(player);
  }

  #answerTo(call: Call, outcome: Outcome, attempt: number, effect: ReturnType<typeof effectOf> | undefined) {
    if (outcome === 'refused') return { error: this.#refusals.refused(call) };
    if (outcome !== 'done' || !effect) return { error: this.#refusals.unanswered(call) };
    return 'error' in effect
      ? { error: withAttempts(effect.error, attempt) }
      : { value: withAttempts(effect.value, attempt) };
  }

  #arriveLater(call: Call): void {
    this.#late -= 1;
    const waiting = { actor: this.#late, number: 0, call, attempt: 1, answer: () => undefined };
    this.#players.set(this.#late, { calls: 1, waiting: [waiting], isDone: true, isDead: false });
  }

  /** Until the actor waits for a call or is done. What it computes in between may take turns of the event loop. */
  async #run(player: Player): Promise<void> {
    do await turn();
    while (!player.isDone && player.waiting.length === 0);
  }
}

function effectOf(call: Call): { readonly value: unknown } | { readonly error: unknown } {
  try {
    return { value: call.apply() };
  } catch (error) {
    return { error };
  }
}
