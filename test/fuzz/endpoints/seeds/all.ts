import { authingSeeds } from './authing.ts';
import { digitalscienceSeeds } from './digitalscience.ts';
import { qingzhenyunSeeds } from './qingzhenyun.ts';
import type { Seed } from './seed.ts';
import { sophonSeeds } from './sophon.ts';
import { tencentCiamSeeds } from './tencent-ciam.ts';

/** A valid request of every use-case; `seeds.test.ts` fails for a route that has none. */
export const seeds: readonly Seed[] = [
  ...sophonSeeds,
  ...tencentCiamSeeds,
  ...authingSeeds,
  ...qingzhenyunSeeds,
  ...digitalscienceSeeds,
];

/** The dialect that a seed speaks, by its name. */
export function dialectOf({ name }: Pick<Seed, 'name'>): string {
  return name.split('/', 1)[0] ?? '';
}
