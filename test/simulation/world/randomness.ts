import { seededRandom } from '../../fuzz/random.ts';

/** Randomness that a history owns: each actor's own, so that what one draws does not depend on when others do. */
export interface Randomness {
  readonly bytes: (size: number) => Uint8Array;
  readonly integer: (limit: number) => number;
  /** A short unique id. */
  readonly id: () => string;
}

/** The randomness of an actor. Ids differ between actors whatever is drawn. */
export function randomnessOf(actor: number, seed: number): Randomness {
  const random = seededRandom(
    0x9e3779b9 ^ Math.imul(seed + 1, 0x85ebca6b) ^ Math.imul(actor + 1, 0xc2b2ae35),
  );
  let ids = 0;
  return {
    bytes: (size) => Uint8Array.from({ length: size }, () => random.below(256)),
    integer: (limit) => random.below(limit),
    id: () => {
      ids += 1;
      // Begins with anything, for what is found by the first characters of an id.
      const beginning = String.fromCodePoint(97 + random.below(26), 97 + random.below(26));
      return `${beginning}${seed.toString(36)}-${actor.toString(36)}-${ids.toString(36)}`;
    },
  };
}
