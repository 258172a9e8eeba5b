import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A model with the switches and bounds that it is compiled with. */
export interface ModelRun {
  readonly model: string;
  /** `NAME` or `NAME=value`, as the preprocessor takes them. */
  readonly defines?: readonly string[];
  /** Whether its properties say that something comes about, and not only that nothing bad does. */
  readonly isLiveness?: boolean;
}

/** What the verifier says of one property. */
export interface Verdict {
  readonly property: string;
  readonly holds: boolean;
  readonly states: number;
  readonly depth: number;
  readonly seconds: number;
}

const memoryMb = 1_500;
const deepest = 500_000;

/**
 * Builds the verifier of a model, in a directory of its own, and holds every property against every reachable state.
 * @throws Error when the search was not exhaustive, or the model is none
 */
export async function verify(of: ModelRun, properties: readonly string[]): Promise<Verdict[]> {
  const directory = await mkdtemp(join(tmpdir(), 'rekey-model-'));
  try {
    await build(of, directory);
    const verdicts: Verdict[] = [];
    for (const property of properties) verdicts.push(await search(of, property, directory));
    return verdicts;
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** The file of a model. */
export function modelFile(name: string): string {
  return fileURLToPath(new URL(`promela/${name}.pml`, import.meta.url));
}

async function build({ model, defines = [], isLiveness = false }: ModelRun, cwd: string): Promise<void> {
  await run('spin', [...defines.map((define) => `-D${define}`), '-a', modelFile(model)], { cwd });
  const kind = isLiveness ? ['-DNFAIR=4'] : ['-DSAFETY'];
  const bounds = [`-DMEMLIM=${memoryMb}`, '-DVECTORSZ=2048', '-DCOLLAPSE'];
  await run('gcc', ['-O1', '-w', ...kind, ...bounds, '-o', 'pan', 'pan.c'], { cwd });
}

async function search({ isLiveness = false }: ModelRun, property: string, cwd: string): Promise<Verdict> {
  const weaklyFair = isLiveness ? ['-a', '-f'] : [];
  const { stdout } = await run('./pan', [...weaklyFair, `-m${deepest}`, '-N', property], {
    cwd,
    maxBuffer: 64 * 1024 * 1024,
  });
  const errors = found(stdout, /errors: (\d+)/);
  // A search that was cut short has shown nothing.
  if (/max search depth too small|out of memory|error: /.test(stdout) || Number.isNaN(errors)) {
    throw new Error(`${property}: the search is not exhaustive\n${stdout}`);
  }
  return {
    property,
    holds: errors === 0,
    states: found(stdout, /(\S+)(?: states, stored| states, stored \()/),
    depth: found(stdout, /depth reached (\d+)/),
    seconds: found(stdout, /elapsed time (\S+) seconds/),
  };
}

function found(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1]);
}
