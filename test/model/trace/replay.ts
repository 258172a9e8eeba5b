import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { driverOf } from './driver.ts';
import type { ProtocolEvent } from './protocol-event.ts';

const run = promisify(execFile);

/** Whether the model can go the way of a history; if not, which event it cannot do. */
export type Replayed =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly event: ProtocolEvent | undefined };

/** Lets SPIN follow the events through the model. @throws Error for what is no model */
export async function replay(events: readonly ProtocolEvent[]): Promise<Replayed> {
  const cwd = await mkdtemp(join(tmpdir(), 'rekey-trace-'));
  try {
    const file = join(cwd, 'driver.pml');
    await writeFile(file, driverOf(events));
    const { stdout } = await run('spin', ['-T', '-B', file], { cwd, maxBuffer: 2 ** 26 }).catch(
      (failure: { stdout?: string }) => ({ stdout: failure.stdout ?? '' }),
    );
    if (stdout.includes('accepted')) return { accepted: true };
    if (!stdout.includes('assertion violated')) throw new Error(`no model: ${stdout.slice(0, 2_000)}`);
    const reached = [...stdout.matchAll(/at (\d+)/g)].at(-1)?.[1];
    return { accepted: false, event: events[Number(reached)] };
  } finally {
    await rm(cwd, { recursive: true });
  }
}
