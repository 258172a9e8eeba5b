import type { Plot } from '../explore/random.ts';

/** A history that once broke an invariant, and how. */
export interface KnownPlot {
  readonly name: string;
  /** The invariant that it broke. */
  readonly invariant: string;
  readonly plot: Plot;
}

const done = (steps: number, pick = 0): [number, number][] => Array.from({ length: steps }, () => [pick, 0]);

/** The place of `late` among the faults of a call to the database. */
const late = 3;

const sending = { operation: 'send', network: 0 } as const;

/** Histories that were found, shortened. */
export const knownPlots: readonly KnownPlot[] = [
  {
    // The first client gives up; what it wrote arrives between the second one's message and the end of the code before.
    name: 'the write of a code that is late takes the place of the code whose message is handed over',
    invariant: 'the newest code works',
    plot: {
      beginning: 'stale',
      scripts: [[sending], [sending]],
      schedule: [...done(7), [0, late], ...done(7), ...done(9), [1, 0]],
    },
  },
];
