/** Where an outbound call goes. */
export type Destination = 'database' | 'text messages' | 'topic' | 'key ring' | 'surroundings';

/**
 * An outbound call of the code under test. It takes effect in one step, whenever the schedule says; until then whoever
 * made it waits.
 */
export interface Call {
  readonly to: Destination;
  /** What it does, for people: `UpdateItem challenges attempts#…`. */
  readonly about: string;
  /** What it looks at and what it changes. Two calls commute unless one changes what the other touches. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Takes effect, and gives the answer or throws it. */
  readonly apply: () => unknown;
  /** The request as the client of the service at hand was given it, for who replays it elsewhere. */
  readonly request?: unknown;
}

/** Ends the name of a resource that stands for all that begin like it. */
const everything = '*';

function touches(a: string, b: string): boolean {
  if (a.endsWith(everything)) return b.startsWith(a.slice(0, -1));
  if (b.endsWith(everything)) return a.startsWith(b.slice(0, -1));
  return a === b;
}

/** What a step of a schedule looks at and changes. */
export type Footprint = Pick<Call, 'reads' | 'writes'>;

/** Whether the order of two steps can matter. */
export function conflict(a: Footprint, b: Footprint): boolean {
  const collides = (writes: readonly string[], others: readonly string[]) =>
    writes.some((one) => others.some((other) => touches(one, other)));
  return collides(a.writes, b.writes) || collides(a.writes, b.reads) || collides(a.reads, b.writes);
}
