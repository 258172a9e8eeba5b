import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { close, listen } from '../../infra/local/shared/listen.ts';

interface Call {
  readonly SecretId: string;
  readonly SecretString: string;
  readonly ClientRequestToken: string;
}

/** A stand-in for the part of AWS Secrets Manager that the command line uses, and the environment that leads to it. */
export interface SecretsManager {
  readonly environment: NodeJS.ProcessEnv;
  /** The current value of a secret. */
  value(secretId: string): string | undefined;
  close(): Promise<void>;
}

/**
 * Starts it with secrets that exist but have no value yet, as a new stack makes them. A version is written once: the
 * same token with another value is refused. Source: GetSecretValue and PutSecretValue, AWS Secrets Manager API
 * Reference.
 */
export async function startSecretsManager(...secretIds: readonly string[]): Promise<SecretsManager> {
  const versions = new Map(secretIds.map((id) => [id, new Map<string, string>()]));
  const current = (id: string) => [...(versions.get(id)?.values() ?? [])].at(-1);
  const operations: Record<string, (call: Call) => object> = {
    'secretsmanager.GetSecretValue': ({ SecretId }) => {
      const SecretString = current(SecretId);
      return SecretString === undefined ? { __type: 'ResourceNotFoundException' } : { SecretString };
    },
    'secretsmanager.PutSecretValue': ({ SecretId, SecretString, ClientRequestToken }) => {
      const ofSecret = versions.get(SecretId);
      if (!ofSecret) return { __type: 'ResourceNotFoundException', message: 'no such secret' };
      const known = ofSecret.get(ClientRequestToken);
      if (known !== undefined && known !== SecretString) return { __type: 'ResourceExistsException' };
      ofSecret.set(ClientRequestToken, SecretString);
      return {};
    },
  };
  const server = createServer(async (request, response) => {
    const operation = operations[String(request.headers['x-amz-target'])];
    const reply = operation?.((await json(request)) as Call) ?? { __type: 'InvalidRequestException' };
    response.writeHead('__type' in reply ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(reply));
  });
  const port = await listen(server, 0);
  return {
    environment: {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${port}`,
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    },
    value: current,
    close: () => close(server),
  };
}
