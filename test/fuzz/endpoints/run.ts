/**
 * Sends spoiled requests to every route: `node test/fuzz/endpoints/run.ts [count, 100000]`. The corpus comes first.
 * `SEED=7` draws other cases; `SEED=1 CASE=4711` makes that one alone again, `CASE='["sophon/login",["drop",0]]'` one
 * that was printed; `GROW=1` keeps cases that bring about something new in `test/fuzz/corpus`; `THREADS=2`.
 * Prints a line for each route, one for each case that broke a promise, and the total. Exits with 1 when there is one.
 */
import { availableParallelism } from 'node:os';
import { type Case, readCase, writeCase } from './case.ts';
import { readCorpus, writeCorpus } from './corpus.ts';
import { describe, shallow, sum } from './tally.ts';
import { runThreads } from './threads.ts';

const { SEED = '1', CASE, GROW, THREADS = String(availableParallelism()) } = process.env;
const count = Number(process.argv[2] ?? 100_000);
/** A shorter run need not get everywhere. */
const deepFrom = 20_000;

const isOne = CASE !== undefined;
const isPrinted = CASE?.startsWith('[');
const reports = await runThreads({
  threads: isOne ? 1 : Number(THREADS),
  seed: Number(SEED),
  from: isOne && !isPrinted ? Number(CASE) : 0,
  to: isOne ? (isPrinted ? 0 : Number(CASE) + 1) : count,
  corpus: isOne && isPrinted ? [] : readCorpus(),
  grow: GROW === '1',
  ...(isPrinted && CASE && { only: readCase(CASE) }),
});

const tally = sum(reports.map((report) => report.tally));
for (const line of describe(tally)) console.log(line);
const failures = reports.flatMap((report) => report.failures);
for (const failure of failures) {
  console.log(`FAILED case ${failure.number}: ${failure.breaches.join('; ')}`);
  console.log(`  CASE='${writeCase(failure.case).replaceAll("'", "'\\''")}' npm run fuzz:endpoints`);
}
const breaches = [...new Set(reports.flatMap((report) => report.breaches))];
const notReached = isOne || count < deepFrom ? [] : shallow(tally);
for (const breach of [...breaches, ...notReached]) console.log(`FAILED: ${breach}`);

if (GROW === '1') {
  const corpus = readCorpus();
  const novelties = reports.flatMap((report) => report.novel);
  const known = new Set(novelties.filter(({ isKept }) => isKept).map(({ signature }) => signature));
  const added = new Map(novelties.map((one): [string, Case] => [one.signature, one.case]));
  for (const signature of known) added.delete(signature);
  writeCorpus([...corpus, ...added.values()]);
  console.log(`${added.size} cases are kept beside ${corpus.length}`);
}
const most = (name: 'hashes' | 'calls' | 'cpuMs') => Math.max(...reports.map((report) => report.most[name]));
const seconds = reports.reduce((total, report) => total + report.cpuMs, 0) / 1000;
console.log(
  `at most ${most('hashes')} hashes, ${most('calls')} calls, ${most('cpuMs').toFixed(0)} ms of processor time for a request; ${seconds.toFixed(0)} s for all`,
);
const failed = failures.length + breaches.length + notReached.length;
const done = reports.reduce((total, report) => total + report.done, 0);
console.log(`${done - failures.length} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
