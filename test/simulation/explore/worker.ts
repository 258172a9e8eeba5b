import { parentPort, workerData } from 'node:worker_threads';
import { beginnings } from '../world/beginnings.ts';
import { pairs } from './pairs.ts';
import { runPair } from './run-pairs.ts';

/** The jobs of this worker are every `of`-th, from `index` on. */
const { index, of, withFaults, only } = workerData as {
  readonly index: number;
  readonly of: number;
  /** Names of beginnings; all when undefined. */
  readonly withFaults: readonly string[] | undefined;
  readonly only: readonly string[];
};

const all = await beginnings();
const jobs = all.flatMap((beginning) => pairs.map((pair) => ({ beginning, pair })));
for (const [i, { beginning, pair }] of jobs.entries()) {
  const isWanted = only.every((word) => [beginning.name, ...pair].includes(word));
  if (i % of !== index || !isWanted) continue;
  const hasFaults = withFaults?.includes(beginning.name) ?? true;
  parentPort?.postMessage(await runPair(beginning, pair, hasFaults));
}
