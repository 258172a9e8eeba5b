import type { KeyRing } from '../../../lib/keys/key-ring.ts';

/** What may be seen of a key: times are ISO 8601 in UTC. */
export interface KeyDescription {
  readonly id: string;
  readonly createdAt?: string;
  /** From then on it is of no use any more; null when no rotation has said so. */
  readonly retiresAt?: string | null;
}

/** What may be seen of a key ring: each section with the ids and dates of its keys, in their order, newest first. */
export function describeKeyRing(ring: KeyRing): Record<string, KeyDescription[]> {
  const { tokensEndedAt: _, ...sections } = ring;
  return Object.fromEntries(
    Object.entries(sections).map(([section, keys]) => [section, keys.map(describeKey)]),
  );
}

function describeKey(key: KeyRing[Exclude<keyof KeyRing, 'tokensEndedAt'>][number]): KeyDescription {
  // Members are named one by one: a new secret member must not show up here by itself.
  if (!('createdAt' in key)) return { id: key.id };
  const retiresAt = key.retiresAt === undefined ? null : isoTime(key.retiresAt);
  return { id: key.id, createdAt: isoTime(key.createdAt), retiresAt };
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}
