/** One of the threads of a run: a service of its own and every n-th case. Started by `run.ts`, which is told of all. */
import { parentPort, workerData } from 'node:worker_threads';
import { captureServiceLog } from '../../support/service-log.ts';
import type { Job, Report } from './job.ts';
import { countHashes } from './service/count-hashes.ts';

captureServiceLog();
countHashes();
// Not before hashes are counted: whoever is loaded sooner would hash uncounted.
const { work } = await import('./work.ts');
const report: Report = await work(workerData as Job);
parentPort?.postMessage(report);
