import { randomBytes } from 'node:crypto';
import { access } from 'node:fs/promises';
import { keyRingInFile } from '../../../lib/adapters/key-ring/read-key-ring.ts';
import { keyRingToFile } from '../../../lib/adapters/key-ring/write-key-ring.ts';
import { generateKeyRing } from '../../../lib/keys/generate-key-ring.ts';
import type { Client, SharedSecret } from '../../../lib/keys/key-ring.ts';
import { CannotStart } from '../shared/cannot-start.ts';

/** The OAuth clients and the HAWK credentials of the examples. Known to everyone, so for local runs only. */
const demoClients: readonly Client[] = [
  { id: 'demo-app', secret: 'demo-secret' },
  { id: 'demo-public', public: true },
];
const demoHawk: SharedSecret = { id: 'demo', secret: 'demo-hawk-key' };

/**
 * Makes sure that `path` holds a key ring: generates one with the demo clients when there is no file yet, readable
 * by its owner only. An existing file stays as it is. `now` is in ms since the epoch.
 * @throws CannotStart when the file is there and holds no key ring
 */
export async function ensureKeyRingFile(path: string, now: number): Promise<void> {
  if (await exists(path)) return requireKeyRing(path);
  const ring = generateKeyRing({ now, randomBytes });
  ring.clients.push(...demoClients);
  ring.hawk.push(demoHawk);
  const created = await keyRingToFile(path).create(ring);
  // Another run was quicker, and its ring is the one that counts.
  if (!created) await requireKeyRing(path);
}

async function requireKeyRing(path: string): Promise<void> {
  await keyRingInFile(path)().catch((cause: unknown) => {
    throw new CannotStart(`${path} is not the file of a key ring`, { cause });
  });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
