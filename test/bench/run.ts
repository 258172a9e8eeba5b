import { argv, exit } from 'node:process';

/** The benches, by the word that asks for them. */
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  ratios: () => import('./ratios.ts'),
  costs: () => import('./costs.ts'),
};

const [, , name = 'ratios'] = argv;
const bench = benches[name];
if (bench) {
  await bench();
} else {
  console.error(`There is no bench ${name}, but ${Object.keys(benches).join(', ')}`);
  exit(1);
}
