import { type FilterProbe, type FilterShape, filterProbe } from '../../lib/credential/policy/filter-probe.ts';

/** A finished filter: for every entry it was built from, the three probed slots XOR to its fingerprint. */
export type XorFilter = FilterShape & { readonly fingerprints: Uint16Array };

/** A probe together with the slot that no later probe in the build order writes. */
type Placement = { readonly probe: FilterProbe; readonly slot: number };

/** More seeds than anyone will see tried: each works with a probability of well over one half. */
const seeds = 100;

/**
 * Builds an xor filter over distinct entries (Graf and Lemire, "Xor Filters", 2020), always the same one for the
 * same list.
 *
 * At this list's size the newer binary fuse filter needs as many slots (1.23 for each entry), so the simpler
 * structure serves.
 *
 * @throws Error when no seed works, which means that two entries are equal.
 */
export function buildXorFilter(entries: readonly string[]): XorFilter {
  const segmentLength = Math.ceil((1.23 * entries.length + 32) / 3);
  for (let seed = 0; seed < seeds; seed++) {
    const probes = entries.map((entry) => filterProbe(entry, { seed, segmentLength }));
    const placements = peel(probes, 3 * segmentLength);
    if (placements.length === probes.length) {
      return { seed, segmentLength, fingerprints: assign(placements, 3 * segmentLength) };
    }
  }
  throw new Error('no seed builds the filter: the list holds duplicates');
}

/**
 * Takes away, again and again, a probe that alone touches some slot, and returns the probes in that order.
 * It stops short when every slot left is shared: this seed cannot be built.
 */
function peel(probes: readonly FilterProbe[], slotCount: number): Placement[] {
  const touching = Array.from({ length: slotCount }, () => new Set<FilterProbe>());
  for (const probe of probes) for (const slot of probe.slots) touching[slot]?.add(probe);

  const placements: Placement[] = [];
  const candidates = [...touching.keys()];
  for (let slot = candidates.pop(); slot !== undefined; slot = candidates.pop()) {
    const [probe, ...others] = touching[slot] ?? [];
    if (probe === undefined || others.length > 0) continue;
    placements.push({ probe, slot });
    for (const touched of probe.slots) touching[touched]?.delete(probe);
    candidates.push(...probe.slots);
  }
  return placements;
}

/** Fills the slots in reverse order of peeling: the slot kept for a probe is written after all that its probe reads. */
function assign(placements: readonly Placement[], slotCount: number): Uint16Array {
  const fingerprints = new Uint16Array(slotCount);
  for (const { probe, slot } of placements.toReversed()) {
    fingerprints[slot] = probe.slots.reduce(
      (value, read) => value ^ (read === slot ? 0 : (fingerprints[read] ?? 0)),
      probe.fingerprint,
    );
  }
  return fingerprints;
}
