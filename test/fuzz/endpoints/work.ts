import { type CaseResult, Fuzzer } from './fuzzer.ts';
import type { Failure, Job, Novelty, Report } from './job.ts';
import { seeds } from './seeds/all.ts';
import { startFuzzedService } from './service/service.ts';
import { leaksOfMessages, leaksOfTables } from './service/written.ts';
import { count, type Tally } from './tally.ts';

/** How many cases go by until the events and messages are searched: the endpoint that keeps them forgets. */
const searchEvery = 1_000;
/** More of them say nothing new. */
const mostFailures = 20;

/** Does one thread's share of a run, on a service of its own. */
export async function work(job: Job): Promise<Report> {
  const service = await startFuzzedService();
  const fuzzer = new Fuzzer(service);
  const progress = new Int32Array(job.progress);
  const tally: Tally = {};
  const failures: Failure[] = [];
  const breaches = new Set<string>();
  const novel = new Map<string, Novelty>();
  const most = { hashes: 0, calls: 0, cpuMs: 0 };
  let done = 0;

  const take = async (number: number, make: () => Promise<CaseResult>) => {
    Atomics.store(progress, job.index, number);
    const result = await make();
    done += 1;
    count(tally, result);
    for (const name of ['hashes', 'calls', 'cpuMs'] as const)
      most[name] = Math.max(most[name], result.took[name]);
    if (result.breaches.length > 0 && failures.length < mostFailures) {
      const smallest = await fuzzer.shrink(result, (other) => other.breaches.length > 0);
      failures.push({ number, case: smallest.case, breaches: result.breaches });
    }
    const signature = `${result.seed.route} ${result.signature}`;
    if (job.grow && !novel.has(signature)) {
      const isKept = number < 0;
      const smallest = isKept
        ? result
        : await fuzzer.shrink(result, (other) => other.signature === result.signature);
      novel.set(signature, { signature, case: smallest.case, isKept });
    }
    if (done % searchEvery === 0) for (const leak of leaksOfMessages(service)) breaches.add(leak);
  };

  const { only, index, threads } = job;
  if (only) await take(-1, () => fuzzer.repeat(only));
  else {
    for (let at = index; at < job.corpus.length; at += threads) {
      const one = job.corpus[at];
      if (one) await take(-1 - at, () => fuzzer.repeat(one));
    }
    for (let number = job.from + index; number < job.to; number += threads) {
      await take(number, () => fuzzer.draw(job.seed, number, job.corpus));
    }
  }
  // Still in good health: every use-case succeeds, every account has its password, and nothing secret was written.
  for (const { name } of seeds) {
    const { outcome } = await fuzzer.repeat({ seed: name, mutations: [] });
    if (outcome !== 'ok') breaches.add(`in the end, ${name} came to ${outcome}`);
  }
  for (const breach of await fuzzer.finish()) breaches.add(breach);
  await service.wire.local.settled();
  for (const leak of [...leaksOfMessages(service), ...(await leaksOfTables(service))]) breaches.add(leak);
  await service.close();
  const { user, system } = process.threadCpuUsage();
  return {
    done,
    tally,
    failures,
    breaches: [...breaches],
    novel: [...novel.values()],
    most,
    cpuMs: (user + system) / 1000,
  };
}
