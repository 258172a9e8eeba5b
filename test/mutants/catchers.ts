import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as z from 'zod';
import type { Catcher } from './mutant.ts';
import { runProcess } from './run-process.ts';

/** What a check says of the project as it is. */
export interface Finding {
  /** The first thing that went wrong, such as a test by its file and its name; undefined when nothing did. */
  readonly fault?: string;
}

/** Where and how checks are run. */
export interface Place {
  readonly root: string;
  readonly signal: AbortSignal;
  /** Test files that only the long mode has. */
  readonly long: ReadonlySet<string>;
}

const vitest = 'vitest/vitest.mjs';

const report = z.object({
  numTotalTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Asks one catcher. @throws Error when it cannot say anything */
export async function ask(place: Place, catcher: Catcher): Promise<Finding> {
  if (catcher === 'types') return byExit(place, 'the compiler', node('typescript/bin/tsc', '-p', '.'));
  if (catcher === 'lint') return byExit(place, 'the linter', node('@biomejs/biome/bin/biome', 'lint', '.'));
  if (typeof catcher === 'object')
    return byExit(place, `npm run ${catcher.script}`, ['npm', 'run', catcher.script]);
  return runTests(place, [...(place.long.has(catcher) ? ['--mode', 'long'] : []), catcher]);
}

/** What those say that find a fault, test files of one mode together. @throws Error as {@link ask} */
export async function askAll(place: Place, catchers: readonly Catcher[]): Promise<string[]> {
  const each = new Map(catchers.map((catcher) => [JSON.stringify(catcher), catcher])).values().toArray();
  const files = each.filter((catcher) => typeof catcher === 'string' && catcher.endsWith('.ts')) as string[];
  const { true: slow = [], false: quick = [] } = Object.groupBy(files, (file) =>
    String(place.long.has(file)),
  );
  const findings: Finding[] = [];
  for (const catcher of each) {
    if (!files.some((file) => file === catcher)) findings.push(await ask(place, catcher));
  }
  if (quick.length > 0) findings.push(await runTests(place, quick));
  if (slow.length > 0) findings.push(await runTests(place, ['--mode', 'long', ...slow]));
  return findings.flatMap(({ fault }) => fault ?? []);
}

/** The first test that fails among those that vitest picks by its arguments. */
export async function runTests({ root, signal }: Place, args: readonly string[]): Promise<Finding> {
  const file = join(root, 'vitest-report.json');
  rmSync(file, { force: true });
  const how = ['--bail=1', '--maxWorkers=1', '--reporter=json', `--outputFile=${file}`];
  const { code, output } = await runProcess(root, node(vitest, 'run', ...how, ...args), signal);
  if (code === 0) return {};
  if (code === undefined) throw new Error(`no end: vitest ${args.join(' ')}`);
  const { testResults } = report.parse(JSON.parse(readReport(file, output)));
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed) return { fault: `${relative(root, name)} › ${failed.fullName.trim()}` };
  }
  const whole = testResults.find(({ status }) => status === 'failed');
  if (!whole) throw new Error(`vitest ${args.join(' ')} found no test:\n${output.slice(-2_000)}`);
  return { fault: `${relative(root, whole.name)} › as a whole: ${whole.message.split('\n')[0]}` };
}

function readReport(file: string, output: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`vitest wrote no report:\n${output.slice(-2_000)}`);
  }
}

/** The test files of the long mode. */
export async function longTests(root: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
  const list = node(vitest, 'list', '--mode=long', '--filesOnly', '--json');
  const { output } = await runProcess(root, list, signal);
  const files = z.array(z.object({ file: z.string() })).parse(JSON.parse(output.slice(output.indexOf('['))));
  return new Set(files.map(({ file }) => relative(root, file)));
}

async function byExit({ root, signal }: Place, named: string, args: readonly string[]): Promise<Finding> {
  const { code, output } = await runProcess(root, args, signal);
  if (code === undefined) throw new Error(`no end: ${named}`);
  return code === 0
    ? {}
    : { fault: `${named}: ${output.trim().split('\n').find(Boolean) ?? `exit ${code}`}` };
}

/** Runs the program of a package on the Node that runs this. */
function node(program: string, ...args: readonly string[]): string[] {
  return [process.execPath, `node_modules/${program}`, ...args];
}
