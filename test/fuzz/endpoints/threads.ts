import { Worker } from 'node:worker_threads';
import type { Job, Report } from './job.ts';

/** How often the watch looks, in ms, and how many looks at one and the same case are a hang. */
const lookEvery = 5_000;
const mostLooks = 60;

/**
 * Runs a job on several threads. A case that none of them gets past for five minutes, such as an expression that
 * backtracks for ever, ends its thread and is reported as a failure.
 */
export function runThreads(job: Omit<Job, 'index' | 'progress'>): Promise<Report[]> {
  const progress = new SharedArrayBuffer(4 * job.threads);
  return Promise.all(
    Array.from({ length: job.threads }, (_, index) => runThread({ ...job, index, progress })),
  );
}

async function runThread(job: Job): Promise<Report> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: job,
    // As a function has: a thread's own four would bear a depth that ends the function.
    resourceLimits: { stackSizeMb: 1 },
  });
  const at = () => Atomics.load(new Int32Array(job.progress), job.index);
  const { promise, resolve, reject } = Promise.withResolvers<Report>();
  let [seen, looks] = [at(), 0];
  const watch = setInterval(() => {
    looks = at() === seen ? looks + 1 : 0;
    seen = at();
    if (looks >= mostLooks) reject(new Error(`case ${seen} does not end`));
  }, lookEvery);
  worker.on('message', resolve);
  worker.on('error', (error) => reject(new Error(`case ${at()} ended the thread`, { cause: error })));
  worker.on('exit', () => reject(new Error(`the thread ended at case ${at()}`)));
  try {
    return await promise;
  } finally {
    clearInterval(watch);
    await worker.terminate();
  }
}
