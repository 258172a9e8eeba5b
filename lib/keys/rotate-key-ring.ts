import { type KeyRing, liveKeys } from './key-ring.ts';
import { type GeneratedKeys, type KeySource, newKey } from './new-key.ts';
import { requireOverlap } from './overlap.ts';

/** The sections that a rotation renews when none are named: those whose keys are in the hands of clients. */
export const defaultSections: readonly (keyof GeneratedKeys)[] = ['tokenKeys', 'rsaKeys', 'sm2Keys'];

/** What to rotate: the sections, and how long (ms) their present keys go on working for what they already made. */
export interface RotationOptions extends KeySource {
  readonly overlapMs: number;
  readonly sections?: readonly (keyof GeneratedKeys)[];
}

/**
 * A copy of the ring with a new key in front of each named section. The keys before it retire `overlapMs` from now,
 * or earlier when an earlier rotation said so, and those that have retired are gone. Peppers are the exception:
 * stored hashes need them, so they neither retire nor go. Everything else is unchanged.
 *
 * @throws as {@link requireOverlap}
 */
export function rotateKeyRing(ring: KeyRing, options: RotationOptions): KeyRing {
  const { overlapMs, sections = defaultSections } = options;
  requireOverlap(overlapMs);
  const rotated = { ...ring };
  for (const section of new Set(sections)) rotateSection(rotated, section, options);
  return rotated;
}

function rotateSection<S extends keyof GeneratedKeys>(
  ring: { [K in S]: GeneratedKeys[K][] },
  section: S,
  options: RotationOptions,
): void {
  const present = ring[section];
  const remaining = section === 'peppers' ? present : retiring(present, options);
  ring[section] = [newKey[section](options), ...remaining];
}

function retiring<K extends { retiresAt?: number | undefined }>(
  keys: readonly K[],
  { now, overlapMs }: RotationOptions,
): K[] {
  return liveKeys(keys, now).map((key) => ({
    ...key,
    retiresAt: Math.min(key.retiresAt ?? Number.POSITIVE_INFINITY, now + overlapMs),
  }));
}
