import { hash } from 'node:crypto';

/** What fixes where a filter looks: both numbers are stored beside its fingerprints. */
export type FilterShape = {
  /** Picks one of many hash functions; the generator takes the first that lets the filter be built. */
  readonly seed: number;
  /** Slots per segment. A filter has three segments, one after the other. */
  readonly segmentLength: number;
};

/** The three slots that a password reads, one per segment, and the 16-bit value that they should XOR to. */
export type PasswordProbe = {
  readonly slots: readonly [number, number, number];
  readonly fingerprint: number;
};

/**
 * Maps a password to its place in an xor filter (Graf and Lemire, "Xor Filters", 2020).
 *
 * The password is compared as NFKC in lower case, so that full-width letters and a capital here or there do not
 * make a listed password a new one. SHA-256 serves as the paper's hash: it is at hand in the runtime, and its
 * output is long enough to give each slot and the fingerprint bits of its own.
 */
export function passwordProbe(password: string, { seed, segmentLength }: FilterShape): PasswordProbe {
  const digest = hash('sha256', `${seed}\0${password.normalize('NFKC').toLowerCase()}`, 'buffer');
  return {
    slots: [
      digest.readUInt32LE(0) % segmentLength,
      segmentLength + (digest.readUInt32LE(4) % segmentLength),
      2 * segmentLength + (digest.readUInt32LE(8) % segmentLength),
    ],
    fingerprint: digest.readUInt16LE(12),
  };
}
