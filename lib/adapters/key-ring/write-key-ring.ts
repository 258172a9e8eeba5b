import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  ResourceExistsException,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { CoreError } from '../../errors/service-error.ts';
import { changedKeyRing, type KeyRingChange } from '../../keys/changed-key-ring.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import { withDraft } from './draft-file.ts';
import { linkNew } from './link-new.ts';
import { withLockFile } from './lock-file.ts';
import { parseKeyRing } from './read-key-ring.ts';
import { jitteredPause, type Retries, untilDone } from './retries.ts';
import { secretVersions } from './secret-versions.ts';

/** Writes the key ring, always whole, and never over what somebody else wrote meanwhile. */
export interface KeyRingWriter {
  /** Writes the first ring; false, and nothing is written, when there is one already: its peppers must not be lost. */
  create(ring: KeyRing): Promise<boolean>;
  /**
   * Applies `change` to the ring that is present at the write, and resolves to what became of it. Where somebody else
   * was quicker it is applied again, to their ring.
   * @throws ServiceError `internal` for a changed ring that may not be, see {@link changedKeyRing}, and when others
   *   were quicker at every try; whatever `change` throws
   */
  change(change: KeyRingChange): Promise<KeyRing>;
}

/** The longest value that Secrets Manager keeps, in bytes. */
const longestSecretBytes = 65_536;

/**
 * One token for every first version: Secrets Manager refuses a second version with the same token and another value,
 * so that of two operators who create a ring at the same time only one succeeds.
 */
const firstVersionToken = 'rekey-first-key-ring-0123456789abcdef';

/** Of n writers at once one succeeds in each round; nobody has ten operators at work on one ring. */
const conflictRetries: Retries = { tries: 10, pause: jitteredPause(50, 250) };

/** A lock is held for as long as it takes to write one small file: half a minute is plenty on the busiest machine. */
const lockRetries: Retries = { tries: 600, pause: jitteredPause(25, 75) };

/**
 * Keeps the key ring of a deployment in one secret of Secrets Manager, which must exist already; see
 * `infra/key-ring.yml`. Both functions throw the SDK's error when it is not there or the rights are missing, and
 * RangeError for a ring that is longer than a secret may be.
 */
export function keyRingToSecret(secretId: string, retries = conflictRetries): KeyRingWriter {
  const versions = secretVersions(new SecretsManagerClient({ maxAttempts: 3 }), secretId);
  const hasValue = (): Promise<boolean> =>
    versions.current().then(
      () => true,
      // A secret without a value, as the stack creates it, is answered like one that is not there.
      falseFor(ResourceNotFoundException),
    );
  return {
    create: async (ring) => {
      if (await hasValue()) return false;
      const first = { id: firstVersionToken, value: secretValue(ring) };
      return versions.put(first).then(() => true, falseFor(ResourceExistsException));
    },
    change: async (change) => {
      const changed = await untilDone(retries, async () => {
        const present = await versions.current();
        const ring = changedKeyRing(parseKeyRing(present.value), change);
        const next = { id: randomUUID(), value: secretValue(ring) };
        return (await versions.replace(present.id, next)) ? ring : undefined;
      });
      if (changed) return changed;
      throw new CoreError('internal', {
        detail: `others changed the key ring at each of ${retries.tries} tries`,
      });
    },
  };
}

/** Keeps the key ring of one machine in a file that only its owner can read. Throws the system's errors. */
export function keyRingToFile(path: string, retries = lockRetries): KeyRingWriter {
  return {
    create: async (ring) => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      return withDraft(path, JSON.stringify(ring), (draft) => linkNew(draft, path));
    },
    change: (change) =>
      // A file has no version to compare with, so nobody else may write it in between.
      withLockFile(`${path}.lock`, retries, async () => {
        const ring = changedKeyRing(parseKeyRing(await readFile(path, 'utf8')), change);
        await withDraft(path, JSON.stringify(ring), (draft) => rename(draft, path));
        return ring;
      }),
  };
}

/** The ring as a secret's value. Its length is checked here: the service's own complaint would quote the value. */
function secretValue(ring: KeyRing): string {
  const value = JSON.stringify(ring);
  if (Buffer.byteLength(value) <= longestSecretBytes) return value;
  throw new RangeError(`the key ring is longer than ${longestSecretBytes} bytes`);
}

function falseFor(expected: abstract new (...args: never[]) => Error): (error: unknown) => false {
  return (error) => {
    if (error instanceof expected) return false;
    throw error;
  };
}
