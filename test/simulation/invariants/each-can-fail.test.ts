import { beforeAll, describe, expect, it } from 'vitest';
import { runPair } from '../explore/run-pairs.ts';
import { type Beginning, beginnings } from '../world/beginnings.ts';
import { flaws } from './flaws.ts';
import { invariants } from './invariants.ts';

let all: readonly Beginning[] = [];
beforeAll(async () => {
  all = await beginnings();
});

const beginningNamed = (name: string) => {
  const found = all.find((beginning) => beginning.name === name);
  if (!found) throw new Error(`no beginning ${name}`);
  return found;
};

describe('The invariants', () => {
  it.each(flaws)(
    '"$invariant" is broken when $when',
    async ({ invariant, beginning = 'calm', pair, flaw }) => {
      const { broken } = await runPair({ ...beginningNamed(beginning), flaw }, pair, true);
      expect(broken?.violations.map((violation) => violation.invariant)).toContain(invariant);
    },
  );

  it('can each be broken, but for one that only a defect in the comparison of codes breaks', () => {
    const broken = new Set(flaws.map(({ invariant }) => invariant));
    const names = invariants.map(({ name }) => name);
    expect(names.filter((name) => !broken.has(name))).toEqual(['a wrong code is wrong']);
  });

  it.each(flaws)('holds for $pair without the flaw "$when"', async ({ beginning = 'calm', pair }) => {
    const { broken } = await runPair(beginningNamed(beginning), pair, false);
    expect(broken).toBeUndefined();
  });
});
