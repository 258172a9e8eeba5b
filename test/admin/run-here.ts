import { Readable, Writable } from 'node:stream';
import { runAdmin } from '../../infra/admin/run-admin.ts';
import type { Terminal } from './terminal.ts';

/** What a command line left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it: by default without input, in this process's environment, now. */
export interface RunOptions {
  /** What standard input holds, or the screen and keyboard that stand for it and for standard error. */
  readonly input?: string | Terminal;
  readonly environment?: NodeJS.ProcessEnv;
  readonly now?: () => number;
}

/** Runs a command line in this process, which is much quicker than in one of its own. */
export async function runHere(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { input = '', environment = process.env, now = () => Date.now() } = options;
  const stdout = collector();
  const stderr = collector();
  const code = await runAdmin(args, {
    environment,
    stdin: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input.stdin,
    stdout: stdout.stream,
    stderr: typeof input === 'string' ? stderr.stream : input.stderr,
    now,
  });
  return { code, stdout: stdout.text(), stderr: typeof input === 'string' ? stderr.text() : input.shown() };
}

function collector() {
  let text = '';
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}
