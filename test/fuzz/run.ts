/**
 * Fuzzes every format: `node test/fuzz/run.ts [count per format, 100000] [seed, 1]`. Prints a line per format with
 * the slowest body and the growth of the heap after collection, then `N passed, N failed`. Exits with 1 when a body
 * broke a promise or took longer than 50 ms, or when a format kept memory.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { formatTargets } from './format-targets.ts';
import { fuzzFormat } from './fuzz-format.ts';

const maxMilliseconds = 50;
const warmUp = 1000;
/** What compiled code and caches may take. A leak of forty bytes a body is more. */
const maxGrowthKib = 4096;

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);

// Contexts made after the flag is set have the collector.
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function heapBytes(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

let passed = 0;
let failed = 0;
for (const target of formatTargets) {
  fuzzFormat(target, warmUp, seed + 1);
  const before = heapBytes();
  const result = fuzzFormat(target, count, seed, () => performance.now());
  const growth = (heapBytes() - before) / 1024;
  passed += result.accepted + result.refused;
  const broken = [result.slowest > maxMilliseconds, growth > maxGrowthKib].filter(Boolean).length;
  failed += result.failures.length + broken;
  console.log(
    `${target.name}: ${result.accepted} accepted, ${result.refused} refused, ${result.failures.length} failed, ` +
      `slowest ${result.slowest.toFixed(1)} ms, heap ${growth.toFixed(0)} KiB`,
  );
  for (const failure of result.failures.slice(0, 10)) console.log(`  ${failure}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
