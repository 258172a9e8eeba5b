import { Readable, Writable } from 'node:stream';
import { runAdmin } from '../../infra/admin/run-admin.ts';
import { keepSecret } from '../support/secrets-in-use.ts';
import { keepLog } from '../support/service-log.ts';
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

/**
 * Runs a command line in this process, which is much quicker than in one of its own. What it says on standard error is
 * without its line for the record; see {@link runRecorded}.
 */
export async function runHere(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return (await runRecorded(args, options)).outcome;
}

/** The same, with the lines for the record: one for each command that was understood. */
export async function runRecorded(
  args: readonly string[],
  options: RunOptions = {},
): Promise<{ readonly outcome: Outcome; readonly record: readonly Record<string, unknown>[] }> {
  const { input = '', environment = process.env, now = () => Date.now() } = options;
  const stdout = collector();
  const stderr = collector();
  const code = await runAdmin(args, {
    environment,
    stdin: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input.stdin,
    stdout: stdout.stream,
    stderr: typeof input === 'string' ? stderr.stream : input.stderr,
    user: 'tester',
    now,
  });
  const lines = (typeof input === 'string' ? stderr.text() : input.shown()).split('\n');
  const recorded = lines.filter(isRecord);
  const typed = typeof input === 'string' ? [input.trim()] : [];
  for (const secret of [...typed, ...secretsIn(args)]) keepSecret('a secret for a command', secret);
  keepLog(...recorded);
  return {
    outcome: {
      code,
      stdout: stdout.text(),
      stderr: lines.filter((line) => !isRecord(line)).join('\n'),
    },
    record: recorded.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

function isRecord(line: string): boolean {
  return line.startsWith('{"level":"INFO","message":"admin"');
}

/** What follows an option that takes a secret, or what the record must not name. */
function secretsIn(args: readonly string[]): string[] {
  const hidden = ['--password', '--secret', '--username', '--phone', '--email'];
  return args.filter((_, at) => hidden.includes(args[at - 1] ?? ''));
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
