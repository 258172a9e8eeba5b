import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Endpoint } from '../../../infra/local/aws/endpoint.ts';
import { startSecretsManager } from '../../admin/secrets-manager.ts';

/** A key ring where a deployment has it: in Secrets Manager. */
export interface KeyRingSecret extends Endpoint {
  readonly secretId: string;
  /** Keeps a copy of the key ring in a file. */
  keep(file: string): Promise<void>;
}

/** Starts a Secrets Manager with a secret for a key ring, empty as yet. */
export async function startKeyRingSecret(): Promise<KeyRingSecret> {
  const secretId = 'rekey-local-key-ring';
  const manager = await startSecretsManager(secretId);
  const url = String(manager.environment.AWS_ENDPOINT_URL_SECRETS_MANAGER);
  return {
    url,
    secretId,
    async keep(file) {
      const client = new SecretsManagerClient({ endpoint: url });
      const SecretString = await readFile(file, 'utf8');
      await client.send(
        new PutSecretValueCommand({ SecretId: secretId, SecretString, ClientRequestToken: randomUUID() }),
      );
      client.destroy();
    },
    close: manager.close,
  };
}

/** Leads what starts from now on to the secret, as `serverless.yml` does. Returns what undoes it. */
export function enterDeployedKeyRing({ secretId }: KeyRingSecret): () => void {
  const { KEY_RING_FILE } = process.env;
  delete process.env.KEY_RING_FILE;
  process.env.KEY_RING_SECRET = secretId;
  return () => {
    delete process.env.KEY_RING_SECRET;
    if (KEY_RING_FILE !== undefined) process.env.KEY_RING_FILE = KEY_RING_FILE;
  };
}
