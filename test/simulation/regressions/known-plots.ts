import type { Plot } from '../explore/random.ts';

/** A history that once broke an invariant, and how. */
export interface KnownPlot {
  readonly name: string;
  /** The invariant that it broke. */
  readonly invariant: string;
  readonly plot: Plot;
  /** What mended it, where that is a part of an expression, and what it was without. */
  readonly without?: readonly [part: string, formerly: string];
}

const done = (steps: number, pick = 0): [number, number][] => Array.from({ length: steps }, () => [pick, 0]);

/** The place of `late` among the faults of a call to the database. */
const late = 3;

/** And of `again`. */
const again = 2;

const trying = { operation: 'try six wrong codes', network: 0 } as const;
const confirming = { operation: 'confirm a code', network: 0 } as const;
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
    without: [
      'NOT #next.issuedAt > :issuedAt',
      '(NOT #next.issuedAt > :issuedAt OR #next.issuedAt > :issuedAt)',
    ],
  },
  {
    // Never in the product: a defect that was planted, and that only repeated writes show.
    name: 'a try is given back twice when the write that does is made again',
    invariant: 'no more tries at a code than the limits say',
    plot: {
      beginning: 'calm',
      scripts: [[trying], [confirming], [confirming], [confirming]],
      schedule: [
        [0, 0],
        [0, 0],
        [7, 0],
        [0, 0],
        [3, 0],
        [0, 0],
        [11, 0],
        [11, 0],
        [15, again],
        [11, 0],
      ],
    },
    without: [' REMOVE #slot', ''],
  },
  {
    // Never in the product: a defect that was planted. One process made the code under a key that another one, which had
    // read the ring shortly before, could not know yet.
    name: 'a new key is used before every process knows it',
    invariant: 'a right code is never called wrong',
    plot: {
      beginning: 'stale',
      scripts: [
        [{ operation: 'sign in', network: 0, after: 360_000 }, confirming],
        [{ operation: 'rotate keys', network: 0 }],
        [sending],
      ],
      schedule: [...done(7), ...done(16, 1)],
    },
  },
];
