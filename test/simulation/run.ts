import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { PairReport } from './explore/run-pairs.ts';
import { simulateRandomly } from './explore/run-random.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    random: { type: 'string' },
    exhaustive: { type: 'boolean', default: false },
    'without-faults': { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
  },
});

/** Steps of random histories where none are asked for. */
const usualSteps = values.short ? 100_000 : 1_000_000;

/** The beginnings whose histories have faults; all when undefined. */
const withFaults = values['without-faults'] ? [] : values.short ? ['calm'] : undefined;

async function everyPair(): Promise<boolean> {
  const startedAt = performance.now();
  const of = availableParallelism();
  const reports: PairReport[] = [];
  const work = Array.from({ length: of }, (_, index) => {
    const workerData = { index, of, withFaults, only: positionals };
    const worker = new Worker(new URL('explore/worker.ts', import.meta.url), { workerData });
    worker.on('message', (report: PairReport) => {
      reports.push(report);
      if (reports.length % 100 === 0) console.log(`${reports.length} pairs × beginnings`);
      if (report.broken !== undefined) console.log(`\n${report.pair.join(' × ')}\n${report.broken.history}`);
    });
    return new Promise<void>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  });
  await Promise.all(work);
  const sum = (of: 'families' | 'histories' | 'pruned' | 'steps') =>
    reports.reduce((total, report) => total + report[of], 0).toLocaleString('en');
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const broken = reports.filter((report) => report.broken !== undefined);
  console.log(
    `exhaustive: ${reports.length} pairs × beginnings, ${sum('families')} families, ${sum('histories')} histories ` +
      `(${sum('pruned')} given up as the same), ${sum('steps')} steps, ${seconds} s, ${broken.length} broken`,
  );
  return broken.length === 0;
}

const both = !values.exhaustive && values.random === undefined;
let ok = true;
if (both || values.exhaustive) ok = await everyPair();
if (both || values.random !== undefined) {
  const seed = process.env.SEED === undefined ? undefined : Number(process.env.SEED);
  ok =
    (await simulateRandomly({
      steps: Number(values.random ?? usualSteps),
      ...(seed !== undefined && { seed }),
    })) && ok;
}
process.exitCode = ok ? 0 : 1;
