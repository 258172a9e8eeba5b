/**
 * Plants every defect of `lists` in a copy of the project and asks who notices:
 * `npm run mutants [-- <words>] [--part 1/8] [--jobs n] [--types]`.
 * With words, only those mutants whose file or name has one of them; with `--part`, only every eighth, from the first
 * on. Prints a line for each mutant and what caught it, and exits with 1 when one survived, or when something that is
 * named to catch one is red without any defect. `--types` also asks that each compiles, unless the compiler catches it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { catchMutant, type Outcome } from './catch-mutant.ts';
import { ask, askAll, longTests, type Place } from './catchers.ts';
import type { Mutant } from './mutant.ts';
import { readLists } from './read-lists.ts';
import { copyProject, type WorkingCopy } from './working-copy.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jobs: { type: 'string', default: String(availableParallelism()) },
    part: { type: 'string', default: '1/1' },
    types: { type: 'boolean', default: false },
  },
});

const interrupted = new AbortController();
const temporary = mkdtempSync(join(tmpdir(), 'rekey-mutants-'));
process.once('exit', () => {
  interrupted.abort();
  // What was ended may still be writing.
  rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/** What is to be done with a copy of the project. */
type Task = (copy: WorkingCopy, place: Place) => Promise<void>;

const faults: string[] = [];
let caught = 0;

function tell({ mutant, ...outcome }: Outcome): void {
  const line = `${mutant.file}: ${mutant.defect}`;
  if ('caughtBy' in outcome) {
    caught += 1;
    console.log(`caught   ${line}\n         ${outcome.caughtBy}`);
  } else {
    faults.push(`${line} (${outcome.survived})`);
    console.log(`SURVIVED ${line}\n         ${outcome.survived}`);
  }
}

async function judge(place: Place, mutant: Mutant): Promise<Outcome> {
  if (values.types && mutant.caughtBy !== 'types') {
    const { fault } = await ask(place, 'types');
    if (fault !== undefined) return { mutant, survived: `does not compile: ${fault}` };
  }
  return catchMutant(place, mutant).catch((error: unknown) => ({ mutant, survived: String(error) }));
}

const [part = 1, parts = 1] = values.part.split('/').map(Number);
const mutants = readLists(root)
  .filter(
    ({ file, defect }) =>
      positionals.length === 0 || positionals.some((word) => `${file} ${defect}`.includes(word)),
  )
  .filter((_, i) => i % parts === part - 1);

const planting = mutants.map(
  (mutant): Task =>
    async (copy, place) => {
      tell(await copy.during(mutant, () => judge(place, mutant)));
    },
);
const long = await longTests(root, interrupted.signal);
/** What is named must notice the defect, not be red anyway. */
const askWithoutDefect: Task = async (_, place) => {
  const named = mutants.flatMap(({ caughtBy }) => caughtBy ?? []);
  for (const fault of await askAll(place, named)) faults.push(`red without any defect: ${fault}`);
};

const tasks = [askWithoutDefect, ...planting].values();
const startedAt = performance.now();
await Promise.all(
  Array.from({ length: Number(values.jobs) }, async (_, job) => {
    const copy = copyProject(root, join(temporary, String(job)));
    const place = { root: copy.root, signal: interrupted.signal, long };
    // All share one iterator: each takes the next when it is done with one.
    for (const task of tasks) await task(copy, place);
  }),
);
const seconds = Math.round((performance.now() - startedAt) / 1_000);
for (const fault of faults) console.log(`not caught: ${fault}`);
console.log(`${mutants.length} mutants, ${caught} caught, ${seconds} s`);
process.exitCode = faults.length > 0 || mutants.length === 0 ? 1 : 0;
