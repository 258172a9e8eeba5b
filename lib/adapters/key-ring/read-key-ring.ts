import { readFile } from 'node:fs/promises';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CoreError } from '../../errors/service-error.ts';
import { type KeyRing, keyRingSchema, placesOf } from '../../keys/key-ring.ts';
import { currentLabel } from './secret-versions.ts';

/** Reads the key ring as it is now. */
export type KeyRingReader = () => Promise<KeyRing>;

/** The key ring of a deployment: one secret in Secrets Manager. */
export function keyRingInSecret(secretId: string): KeyRingReader {
  const client = new SecretsManagerClient({
    maxAttempts: 3,
    // Three tries fit into the time of a request, which may be what reads the ring.
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 2_000, throwOnRequestTimeout: true },
  });
  return async () => {
    const current = new GetSecretValueCommand({ SecretId: secretId, VersionStage: currentLabel });
    const { SecretString = '' } = await client.send(current);
    return parseKeyRing(SecretString);
  };
}

/** The key ring on one machine: a file that only its owner can read. */
export function keyRingInFile(path: string): KeyRingReader {
  return async () => parseKeyRing(await readFile(path, 'utf8'));
}

/**
 * The key ring that is stored as `text`.
 * @throws ServiceError `internal` without any of the text: what is broken may still be secret
 */
export function parseKeyRing(text: string): KeyRing {
  const document = (() => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new CoreError('internal', { detail: 'the key ring is not JSON' });
    }
  })();
  const parsed = keyRingSchema.safeParse(document);
  if (parsed.success) return parsed.data;
  throw new CoreError('internal', { detail: `the key ring is not valid at ${placesOf(parsed.error)}` });
}
