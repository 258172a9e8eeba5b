import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import * as z from 'zod';
import { CoreError } from '../../errors/service-error.ts';
import { withDraft } from './draft-file.ts';
import { hasErrno, linkNew } from './link-new.ts';
import { type Retries, untilDone } from './retries.ts';

/** Who holds a lock: a process of a machine (or container), and a token that no two takings share. */
const holderSchema = z.object({ pid: z.int().positive(), host: z.string(), token: z.uuid() });
type Holder = z.infer<typeof holderSchema>;

/**
 * Runs `task` while this process alone holds the lock file `path`, which is gone afterwards, come what may. One that is
 * held is waited for; one that a process of this machine left behind when it died is taken over.
 * @throws ServiceError `internal` when the lock is still held after all tries; the system's errors; those of `task`
 */
export async function withLockFile<T>(path: string, retries: Retries, task: () => Promise<T>): Promise<T> {
  const own: Holder = { pid: process.pid, host: hostname(), token: randomUUID() };
  // Linked or renamed when it is complete, so that nobody ever meets a lock without a holder.
  const taken = await withDraft(path, JSON.stringify(own), (draft) =>
    untilDone(retries, async () =>
      (await linkNew(draft, path)) || (await takeOver(path, draft, retries)) ? true : undefined,
    ),
  );
  if (!taken) throw new CoreError('internal', { detail: await complaint(path) });
  try {
    return await task();
  } finally {
    const holder = await readHolder(path);
    if (holder?.token === own.token) await rm(path, { force: true });
  }
}

/**
 * Puts `draft` in the place of a lock whose holder is dead; false when it is not, or not any more. Only who holds a
 * second lock may do that, and looks again when it does. So of two that met the same dead holder the later one finds
 * the lock of the earlier, and leaves it alone: nobody else takes a dead holder's lock away. That second lock is left
 * behind, and taken over, like any other.
 */
async function takeOver(path: string, draft: string, retries: Retries): Promise<boolean> {
  const dead = await readHolder(path);
  if (!dead || !isDead(dead)) return false;
  return withLockFile(`${path}.takeover`, retries, async () => {
    if ((await readHolder(path))?.token !== dead.token) return false;
    await rename(draft, path);
    return true;
  });
}

/** Undefined when there is no lock, or one that says nothing: whose that is, nobody knows. */
async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    return holderSchema.safeParse(JSON.parse(await readFile(path, 'utf8'))).data;
  } catch (error) {
    if (hasErrno(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Processes of another machine, or of another container that sees the same directory, cannot be looked up here. */
function isDead({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    // Signal 0 asks whether the process is there, and does nothing to it.
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return hasErrno(error, 'ESRCH');
  }
}

async function complaint(path: string): Promise<string> {
  const holder = await readHolder(path);
  const who = holder ? `process ${holder.pid} on ${holder.host}` : 'an unknown process';
  return `${who} is at work on it; remove ${path} if that is not true`;
}
