/**
 * Compares what a request takes of the service whoever it is about: `npm run timing -- [samples, 400] [part of a name]`.
 * Hashing and calls must be equal by count; the medians of CPU time may differ by 2 % of what a hash at the cost of a
 * deployment takes, measured in the same run. Prints a table, and exits with 1 when they do not hold.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { median } from '../bench/median.ts';
import { captureServiceLog, forgetServiceLog } from '../support/service-log.ts';
import { costsOf } from './compare-classes.ts';
import { cost as cheapCost, startMeasuredService } from './measured-service.ts';
import { workOf } from './work.ts';

const deployedCost = 12;
const tolerated = 0.02;

const samples = Number(process.argv[2] ?? 400);
const part = process.argv[3] ?? '';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

captureServiceLog();
const service = await startMeasuredService();
const { oneAnswerEndpoints } = await import('./endpoints.ts');
// Locks and cooldowns are neither to end nor to begin in the middle.
const now = Date.now();
Date.now = () => now;

const hash = await cpuOfHash();
const bound = hash * tolerated;
console.log(`a hash of cost ${deployedCost}: ${ms(hash)}; medians may differ by ${ms(bound)}`);
let failed = 0;
const endpoints = (await oneAnswerEndpoints(service.wire)).filter(({ name }) => name.includes(part));
for (const endpoint of endpoints) {
  const costs = await costsOf(endpoint, samples, service, collectGarbage);
  forgetServiceLog();
  const cpu = costs.map((cost) => cost.cpu);
  const spread = Math.max(...cpu) - Math.min(...cpu);
  const counted = new Set(costs.flatMap((cost) => cost.counted));
  const rounds = endpoint.hashes ? 2 ** cheapCost : 0;
  const isHashed = costs.every((cost) => cost.rounds.join() === String(rounds));
  const broken = [
    (counted.size > 1 || !isHashed) && 'NOT THE SAME WORK',
    spread > bound && 'NOT THE SAME TIME',
  ].filter(Boolean);
  failed += broken.length;
  console.log(`\n${endpoint.name}: medians differ by ${ms(spread)} ${broken.join(', ')}`);
  for (const cost of costs) {
    console.log(`  ${cost.name.padEnd(24)} ${ms(cost.cpu).padStart(9)}  ${cost.counted.join(' or ')}`);
  }
}
console.log(`\n${endpoints.length * 2 - failed} passed, ${failed} failed`);
await service.close();
process.exitCode = failed === 0 ? 0 : 1;

/** CPU time of a hash as a deployment makes it, in µs. */
async function cpuOfHash(): Promise<number> {
  const { hash: bcrypt } = await import('bcryptjs');
  const all: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    const { cpu } = await workOf(() => bcrypt('a password', `$2b$${deployedCost}$CCCCCCCCCCCCCCCCCCCCC.`));
    all.push(cpu);
  }
  return median(all);
}

function ms(microseconds: number): string {
  return `${(microseconds / 1000).toFixed(2)} ms`;
}
