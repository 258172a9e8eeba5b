import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureKeyRingFile } from '../../infra/local/process/key-ring-file.ts';

/**
 * Makes one key ring for the whole run, which every service under test starts with a copy of: each would need two
 * new RSA keys. Workers find it by the variable `TEST_KEY_RING_FILE`.
 */
export async function setup(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'rekey-test-'));
  const file = join(directory, 'key-ring.json');
  await ensureKeyRingFile(file, Date.now());
  process.env.TEST_KEY_RING_FILE = file;
  return () => rm(directory, { recursive: true });
}
