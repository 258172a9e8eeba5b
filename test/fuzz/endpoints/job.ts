import type { Case } from './case.ts';
import type { Tally } from './tally.ts';

/** What one thread is to do. */
export interface Job {
  /** Which of the threads this is, from 0. */
  readonly index: number;
  /** How many there are. */
  readonly threads: number;
  /** The seed of the run. */
  readonly seed: number;
  /** The first case, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly corpus: readonly Case[];
  /** Whether cases that bring about something new are kept. */
  readonly grow: boolean;
  /** Just this one, in place of all that. */
  readonly only?: Case;
  /** Where the thread writes which case it is at, for the one that watches: in place `index`. */
  readonly progress: SharedArrayBuffer;
}

/** A case that broke a promise. */
export interface Failure {
  /** Its number, or -1 for one of the corpus. */
  readonly number: number;
  readonly case: Case;
  readonly breaches: readonly string[];
}

/** A case and what it brings about, see `signature.ts`. */
export interface Novelty {
  readonly signature: string;
  readonly case: Case;
  /** Whether it is in the corpus. */
  readonly isKept: boolean;
}

/** What a thread found. */
export interface Report {
  readonly done: number;
  readonly tally: Tally;
  readonly failures: readonly Failure[];
  /** Promises that were broken by the run as a whole. */
  readonly breaches: readonly string[];
  /** The first case that brought about each thing, those of the corpus before all others. */
  readonly novel: readonly Novelty[];
  /** The most that one request took. */
  readonly most: { readonly hashes: number; readonly calls: number; readonly cpuMs: number };
  /** Processor time of the thread, in ms. */
  readonly cpuMs: number;
}
