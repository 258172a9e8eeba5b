import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import * as z from 'zod';
import type { LocalAddresses } from './local-environment.ts';

const record = z.object({
  pid: z.int().positive(),
  /** ms since the epoch */
  startedAt: z.int(),
  publicUrl: z.string(),
  dynamodbUrl: z.string(),
  snsUrl: z.string(),
  keyRingFile: z.string(),
});

/** A local run that other processes of its user can find. */
export type RunningService = z.infer<typeof record>;

/**
 * Lets other processes of this user find the run that serves, or uses, the database at `addresses.dynamodbUrl`: the
 * command line and further runs need its key ring, and the address of the database is all that they are told. `now`
 * is in ms since the epoch. Returns what takes the record back. Where no private directory can be had, nothing is
 * recorded and `KEY_RING_FILE` must be passed on by hand.
 */
export async function recordRunning(addresses: LocalAddresses, now: number): Promise<() => Promise<void>> {
  const directory = await privateDirectory();
  if (directory === undefined) return async () => undefined;
  await liveRecords(directory);
  const { publicUrl, dynamodbUrl, snsUrl, keyRingFile } = addresses;
  const running: RunningService = { pid, startedAt: now, publicUrl, dynamodbUrl, snsUrl, keyRingFile };
  const draft = join(directory, randomUUID());
  await writeFile(draft, JSON.stringify(running), { mode: 0o600, flag: 'wx' });
  // Renamed when it is complete, so that nobody reads half a record.
  await rename(draft, `${draft}.json`);
  return () => rm(`${draft}.json`, { force: true });
}

/** The latest live run with the database at `endpoint` (a URL), or undefined. */
export async function findRunning(endpoint: string): Promise<RunningService | undefined> {
  const directory = await privateDirectory();
  if (directory === undefined) return undefined;
  const place = hostAndPort(endpoint);
  const runs = (await liveRecords(directory)).filter(({ dynamodbUrl }) => hostAndPort(dynamodbUrl) === place);
  // An earlier one may be a record left behind, whose process id belongs to another process now.
  return runs.sort((a, b) => b.startedAt - a.startedAt).at(0);
}

/** The records in the directory, without those of processes that ended before they took theirs back: these go. */
async function liveRecords(directory: string): Promise<RunningService[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json'));
  const records = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      const running = parseRecord(await readFile(path, 'utf8').catch(() => ''));
      if (!running || isAlive(running.pid)) return running;
      await rm(path, { force: true });
      return undefined;
    }),
  );
  return records.filter((running) => running !== undefined);
}

function parseRecord(text: string): RunningService | undefined {
  try {
    return record.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Signal 0 is sent to nobody; the error says whether there is somebody of ours. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function hostAndPort(endpoint: string): string | undefined {
  return URL.parse(endpoint)?.host.replace(/^localhost(?=:|$)/, '127.0.0.1');
}

/**
 * A directory that is this user's alone. Anybody can make one of that name in a shared temporary directory and hand
 * us a key ring of their own, hence the checks; `lstat`, so that it is no link to somewhere else.
 */
async function privateDirectory(): Promise<string | undefined> {
  const user = userInfo();
  const path = join(tmpdir(), `rekey-${user.uid < 0 ? user.username : user.uid}`);
  await mkdir(path, { mode: 0o700 }).catch(() => undefined);
  const status = await lstat(path).catch(() => undefined);
  const isOurs = user.uid < 0 || (status?.uid === user.uid && (status.mode & 0o077) === 0);
  return status?.isDirectory() && isOurs ? path : undefined;
}
