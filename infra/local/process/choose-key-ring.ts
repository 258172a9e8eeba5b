import { join } from 'node:path';
import type { Backends } from '../aws/backends.ts';
import type { CleanUps } from '../shared/clean-ups.ts';
import { ensureKeyRingFile } from './key-ring-file.ts';
import { makePrivateDirectory } from './run-directories.ts';
import { findRunning } from './running.ts';

/**
 * The path of the key ring of a run, which is there from now on: the one that `KEY_RING_FILE` names, that of the run
 * whose database this one uses, or one in `dataDirectory`; without that directory, one that goes with the run.
 * @throws CannotStart when the file is there and holds no key ring
 */
export async function chooseKeyRing(
  { KEY_RING_FILE }: NodeJS.ProcessEnv,
  { database, dynamodbUrl }: Backends,
  dataDirectory: string | undefined,
  cleanUps: CleanUps,
): Promise<string> {
  // Runs that share a database share their key ring, or the one could not verify what the other hashed.
  const sharing = database ? undefined : await findRunning(dynamodbUrl);
  const path =
    KEY_RING_FILE ||
    sharing?.keyRingFile ||
    join(dataDirectory ?? (await makePrivateDirectory(cleanUps)), 'key-ring.json');
  await ensureKeyRingFile(path, Date.now());
  return path;
}
