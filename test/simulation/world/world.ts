import type { Account, AccountId } from '../../../lib/credential/account.ts';
import type { KeyRing } from '../../../lib/keys/key-ring.ts';
import type { Knowledge } from '../operations/operation.ts';
import { Scheduler } from '../schedule/scheduler.ts';
import { refusals } from './refusals.ts';
import { type DatabaseState, type Flaw, SimulatedDatabase } from './simulated-database.ts';

/** A text message as it reached the telephone network. */
export interface Message {
  readonly phone: string;
  readonly text: string;
  /** Whose call handed it over, and for which of its operations. */
  readonly actor: number;
  readonly operation: number;
  /** How many steps had been taken, and when (ms since the epoch). */
  readonly step: number;
  readonly at: number;
}

/** An event as it reached the topic. */
export interface PublishedEvent {
  readonly group: string;
  readonly id: string;
  /** ms since the epoch */
  readonly at: number;
}

/** Everything outside of the processes that changes: what a history begins with, and ends with. */
export interface WorldState {
  readonly now: number;
  readonly database: DatabaseState;
  readonly ring: KeyRing;
  readonly messages: readonly Message[];
  readonly events: readonly PublishedEvent[];
  /** How many records of the stream were processed for good. */
  readonly position: number;
  readonly known: Omit<Knowledge, 'codes'>;
}

/** The codes in messages, oldest first. */
export function codesIn(messages: readonly Message[]): string[] {
  // Six digits and no more: a notice has a date.
  return messages.flatMap(({ text }) => /(?<!\d)\d{6}(?!\d)/.exec(text) ?? []);
}

/** The surroundings of all processes of one history. */
export class World {
  readonly scheduler: Scheduler = new Scheduler(refusals);
  readonly database: SimulatedDatabase;
  /** ms since the epoch */
  readonly clock: { now: number };
  readonly messages: Message[];
  readonly events: PublishedEvent[];
  readonly seed: number;
  ring: KeyRing;
  known: WorldState['known'];
  /** How many records of the stream were processed for good, and who is at the next ones. */
  readonly feed: { position: number; takenBy: number | undefined };
  /** Who has begun an operation that was not answered yet. */
  readonly underWay = new Set<number>();
  /** The operation that each actor is at. */
  readonly operationOf = new Map<number, number>();

  /** @param flaw what the database does otherwise than it should */
  constructor(state: WorldState, seed = 0, flaw?: Flaw) {
    this.seed = seed;
    this.clock = { now: state.now };
    this.database = new SimulatedDatabase(state.database, () => this.clock.now, flaw);
    this.ring = state.ring;
    this.known = state.known;
    this.messages = [...state.messages];
    this.events = [...state.events];
    this.feed = { position: state.position, takenBy: undefined };
  }

  /** Whether nobody who lives waits for an answer. */
  isQuiet(): boolean {
    return [...this.underWay].every((actor) => this.scheduler.isDead(actor));
  }

  /** An account as it is stored. @throws Error when there is none */
  account(id: AccountId): Account {
    return this.database.account(id);
  }

  /** What the item of an account is called among the resources of calls. */
  accountResource(id: AccountId): string {
    return this.database.accountResource(id);
  }

  /** What another history can begin with. */
  state(): WorldState {
    return {
      now: this.clock.now,
      database: this.database.state(),
      ring: this.ring,
      messages: [...this.messages],
      events: [...this.events],
      position: this.feed.position,
      known: this.known,
    };
  }
}
