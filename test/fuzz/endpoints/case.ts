import type { Random } from '../random.ts';
import { seededRandom } from '../random.ts';
import type { Mutation } from './mutations.ts';

/** A request that can be made again: which use-case, and how it was spoiled. */
export interface Case {
  /** The name of a seed. */
  readonly seed: string;
  readonly mutations: readonly Mutation[];
}

/** A case on one line, as the corpus keeps it. Nothing in it is secret: values of accounts are named, not said. */
export function writeCase({ seed, mutations }: Case): string {
  return JSON.stringify([seed, ...mutations]).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The case of a line. @throws SyntaxError */
export function readCase(line: string): Case {
  const [seed, ...mutations] = JSON.parse(line) as [string, ...Mutation[]];
  return { seed, mutations };
}

/** The generator of one case of a run: by its number alone, so that it can be drawn without those before it. */
export function randomOf(seed: number, number: number): Random {
  // Mixed (the finalizer of MurmurHash3), because numbers that follow each other would draw alike.
  let mixed = (seed * 0x9e3779b1 + number) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return seededRandom(mixed ^ (mixed >>> 16));
}
