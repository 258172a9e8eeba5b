import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** How a process ended. */
export interface Ended {
  /** Undefined when it was ended, for its time or because everything is. */
  readonly code: number | undefined;
  /** What it wrote to either stream. */
  readonly output: string;
}

/** A process that takes longer than this, in ms, hangs. */
const longestMs = 10 * 60_000;

/** Runs a command in a folder; whatever it starts ends with it. */
export async function runProcess(
  cwd: string,
  [command = '', ...args]: readonly string[],
  signal: AbortSignal,
): Promise<Ended> {
  // A group of its own, so that what it starts can be ended with it.
  const child = spawn(command, args, { cwd, detached: true });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  const end = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  end.addEventListener('abort', kill);
  if (end.aborted) kill();
  const [code] = (await once(child, 'close')) as [number | null];
  end.removeEventListener('abort', kill);
  return { code: code ?? undefined, output: chunks.join('') };
}
