import { expect, it } from 'vitest';
import { formatTargets } from './format-targets.ts';
import { fuzzFormat } from './fuzz-format.ts';

/** `node test/fuzz/run.ts 100000` runs the full load. */
const bodyCount = 5000;
const fixedSeed = 1;

it.each(formatTargets.map((target) => [target.name, target] as const))(
  'decodes or properly refuses every hostile %s body',
  (_, target) => {
    const { accepted, refused, failures } = fuzzFormat(target, bodyCount, fixedSeed);

    expect(failures).toEqual([]);
    // A run that never gets past the first check, or never meets one, has tested nothing.
    expect(accepted).toBeGreaterThan(bodyCount / 100);
    expect(refused).toBeGreaterThan(bodyCount / 100);
  },
);

it.each(formatTargets.map((target) => [target.name, target] as const))(
  'starts from %s bodies that are valid',
  (_, { format, seeds }) => {
    for (const seed of seeds) expect(Object.keys(format.decode(seed))).not.toEqual([]);
  },
);
