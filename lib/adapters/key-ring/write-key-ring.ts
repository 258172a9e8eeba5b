import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { KeyRing } from '../../keys/key-ring.ts';

/**
 * Writes the key ring, always whole. Two operators who change one ring at the same time are not kept apart: the later
 * one wins.
 */
export interface KeyRingWriter {
  /** Writes the first ring; false, and nothing is written, when there is one already: its peppers must not be lost. */
  create(ring: KeyRing): Promise<boolean>;
  /** Writes a changed ring in the place of the present one. */
  replace(ring: KeyRing): Promise<void>;
}

/** The longest value that Secrets Manager keeps, in bytes. */
const longestSecretBytes = 65_536;

/**
 * One token for every first version: Secrets Manager refuses a second version with the same token and another value,
 * so that of two operators who create a ring at the same time only one succeeds.
 */
const firstVersionToken = 'rekey-first-key-ring-0123456789abcdef';

/**
 * Keeps the key ring of a deployment in one secret of Secrets Manager, which must exist already; see
 * `infra/key-ring.yml`. Both functions throw the SDK's error when it is not there or the rights are missing, and
 * RangeError for a ring that is longer than a secret may be.
 */
export function keyRingToSecret(secretId: string): KeyRingWriter {
  const client = new SecretsManagerClient({ maxAttempts: 3 });
  const put = async (ring: KeyRing, ClientRequestToken: string): Promise<void> => {
    const SecretString = JSON.stringify(ring);
    // Checked here, because the service's own complaint would quote the value.
    if (Buffer.byteLength(SecretString) > longestSecretBytes) {
      throw new RangeError(`the key ring is longer than ${longestSecretBytes} bytes`);
    }
    await client.send(new PutSecretValueCommand({ SecretId: secretId, SecretString, ClientRequestToken }));
  };
  const hasValue = (): Promise<boolean> =>
    client.send(new GetSecretValueCommand({ SecretId: secretId })).then(
      () => true,
      (error: unknown) => {
        // A secret without a value, as the stack creates it, is answered like one that is not there.
        if (error instanceof ResourceNotFoundException) return false;
        throw error;
      },
    );
  return {
    create: async (ring) => {
      if (await hasValue()) return false;
      return put(ring, firstVersionToken).then(
        () => true,
        (error: unknown) => {
          if (error instanceof ResourceExistsException) return false;
          throw error;
        },
      );
    },
    replace: (ring) => put(ring, randomUUID()),
  };
}

/** Keeps the key ring of one machine in a file that only its owner can read. Throws the system's errors. */
export function keyRingToFile(path: string): KeyRingWriter {
  return {
    create: async (ring) => {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const draft = await writeDraft(path, ring);
      try {
        // Unlike a rename, a link never takes the place of a file that is there.
        await link(draft, path);
        return true;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
        throw error;
      } finally {
        await rm(draft);
      }
    },
    replace: async (ring) => rename(await writeDraft(path, ring), path),
  };
}

/** Writes the ring under another name first, so that whoever reads `path` never meets half a ring. */
async function writeDraft(path: string, ring: KeyRing): Promise<string> {
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(ring));
    // A ring that a power failure empties takes every password with it.
    await file.sync();
  } finally {
    await file.close();
  }
  return draft;
}
