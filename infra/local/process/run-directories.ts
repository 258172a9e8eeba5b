import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CannotStart } from '../shared/cannot-start.ts';
import type { CleanUps } from '../shared/clean-ups.ts';

/** Makes the directory `path` unless it is there; returns its absolute path. @throws CannotStart when it cannot be */
export async function makeDataDirectory(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    await mkdir(absolute, { recursive: true, mode: 0o700 });
    return absolute;
  } catch (error) {
    throw new CannotStart(`${absolute} cannot be the data directory`, { cause: error });
  }
}

/** A new directory that only this user can read. `cleanUps` gets what removes it; so does the end of the process. */
export async function makePrivateDirectory(cleanUps: CleanUps): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'rekey-'));
  // A start that is interrupted ends the process without waiting for clean-ups, and the directory holds secrets.
  const remove = () => rmSync(path, { recursive: true, force: true });
  process.on('exit', remove);
  cleanUps.push(() => {
    process.off('exit', remove);
    remove();
  });
  return path;
}
