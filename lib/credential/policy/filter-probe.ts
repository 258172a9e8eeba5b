import { hash } from 'node:crypto';

/** What fixes where a filter looks: both numbers are stored beside its fingerprints. */
export type FilterShape = {
  /** Picks one of many hash functions; the generator takes the first that lets the filter be built. */
  readonly seed: number;
  /** Slots per segment. A filter has three segments, one after the other. */
  readonly segmentLength: number;
};

/** The three slots that an entry reads, one per segment, and the 16-bit value that they should XOR to. */
export type FilterProbe = {
  readonly slots: readonly [number, number, number];
  readonly fingerprint: number;
};

/**
 * Maps an entry to its place in an xor filter (Graf and Lemire, "Xor Filters", 2020), to the byte: which spellings are
 * the same entry is for the caller to say.
 *
 * SHA-256 serves as the paper's hash: it is at hand in the runtime, and its output is long enough to give each slot and
 * the fingerprint bits of its own.
 */
export function filterProbe(entry: string, { seed, segmentLength }: FilterShape): FilterProbe {
  const digest = hash('sha256', `${seed}\0${entry}`, 'buffer');
  return {
    slots: [
      digest.readUInt32LE(0) % segmentLength,
      segmentLength + (digest.readUInt32LE(4) % segmentLength),
      2 * segmentLength + (digest.readUInt32LE(8) % segmentLength),
    ],
    fingerprint: digest.readUInt16LE(12),
  };
}
