import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { close, listen } from '../../infra/local/shared/listen.ts';
import { startAuditServices } from './audit-services.ts';

/** The members of all operations' requests. */
interface Call {
  readonly SecretId: string;
  readonly SecretString: string;
  readonly ClientRequestToken: string;
  readonly VersionStages?: readonly string[];
  readonly VersionStage?: string;
  readonly MoveToVersionId: string;
  readonly RemoveFromVersionId?: string;
}

/** One secret: its versions' values by id, and the id of the version that each label is on. */
interface Secret {
  readonly versions: Map<string, string>;
  readonly labels: Map<string, string>;
}

type Operation = 'GetSecretValue' | 'PutSecretValue' | 'UpdateSecretVersionStage';

/**
 * A stand-in for the part of AWS Secrets Manager that the command line uses, and the environment that leads to it and
 * to what keeps the record of a deployment.
 */
export interface SecretsManager {
  readonly environment: NodeJS.ProcessEnv;
  /** The current value of a secret. */
  value(secretId: string): string | undefined;
  /** The version that each label of a secret is on. */
  labels(secretId: string): Readonly<Record<string, string>>;
  /** Deletes the versions that no label is on, as Secrets Manager does after a while. */
  forgetUnlabelled(secretId: string): void;
  /** Runs `task` once, before the next call of `operation` is served. */
  before(operation: Operation, task: () => Promise<unknown>): void;
  /** Serves the next call of `operation`, and then closes the connection in place of an answer. */
  loseAnswer(operation: Operation): void;
  /** Refuses the next call of `operation` with an error of this type, which is its message as well. */
  refuse(operation: Operation, type: string): void;
  close(): Promise<void>;
}

/**
 * Starts it with secrets that exist but have no value yet, as a new stack makes them. A version is written once: the
 * same token with another value is refused. A label is moved away only from the version that it is on. Source:
 * GetSecretValue, PutSecretValue and UpdateSecretVersionStage, AWS Secrets Manager API Reference.
 */
export async function startSecretsManager(...secretIds: readonly string[]): Promise<SecretsManager> {
  const secrets = new Map(
    secretIds.map((id): [string, Secret] => [id, { versions: new Map(), labels: new Map() }]),
  );
  const before = new Map<string, () => Promise<unknown>>();
  const lost = new Set<string>();
  const refused = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const name = String(request.headers['x-amz-target']).replace('secretsmanager.', '');
    const call = (await json(request)) as Call;
    const task = before.get(name);
    before.delete(name);
    await task?.();
    const refusal = refused.get(name);
    refused.delete(name);
    const secret = secrets.get(call.SecretId);
    const reply = refusal
      ? { __type: refusal, message: refusal }
      : secret
        ? (operations[name]?.(secret, call) ?? { __type: 'InvalidRequestException' })
        : { __type: 'ResourceNotFoundException', message: 'no such secret' };
    if (lost.delete(name)) return void request.socket.destroy();
    response.writeHead('__type' in reply ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(reply));
  });
  const port = await listen(server, 0);
  const audit = await startAuditServices();
  return {
    environment: {
      ...audit.environment,
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${port}`,
    },
    value: (id) => {
      const secret = secrets.get(id);
      return secret?.versions.get(secret.labels.get('AWSCURRENT') ?? '');
    },
    labels: (id) => Object.fromEntries(secrets.get(id)?.labels ?? []),
    forgetUnlabelled: (id) => {
      const { versions, labels } = secrets.get(id) ?? { versions: new Map(), labels: new Map() };
      const labelled = new Set(labels.values());
      for (const version of versions.keys()) if (!labelled.has(version)) versions.delete(version);
    },
    before: (operation, task) => void before.set(operation, task),
    refuse: (operation, type) => void refused.set(operation, type),
    loseAnswer: (operation) => void lost.add(operation),
    close: async () => {
      await Promise.all([close(server), audit.close()]);
    },
  };
}

const operations: Readonly<Record<string, (secret: Secret, call: Call) => object>> = {
  GetSecretValue({ versions, labels }, { VersionStage = 'AWSCURRENT' }) {
    const VersionId = labels.get(VersionStage) ?? '';
    const SecretString = versions.get(VersionId);
    return SecretString === undefined
      ? { __type: 'ResourceNotFoundException' }
      : { VersionId, SecretString, VersionStages: labelsOf(labels, VersionId) };
  },
  PutSecretValue({ versions, labels }, { ClientRequestToken: id, SecretString, VersionStages }) {
    const known = versions.get(id);
    if (known !== undefined && known !== SecretString) return { __type: 'ResourceExistsException' };
    if (known === undefined) {
      const first = versions.size === 0 ? ['AWSCURRENT'] : [];
      versions.set(id, SecretString);
      for (const label of VersionStages ? [...first, ...VersionStages] : ['AWSCURRENT']) {
        moveLabel(labels, label, id);
      }
    }
    return { VersionId: id, VersionStages: labelsOf(labels, id) };
  },
  UpdateSecretVersionStage({ versions, labels }, { VersionStage = '', MoveToVersionId, ...call }) {
    if (!versions.has(MoveToVersionId)) return { __type: 'ResourceNotFoundException' };
    if (labels.get(VersionStage) !== call.RemoveFromVersionId) {
      return { __type: 'InvalidParameterException', message: `${VersionStage} is on another version` };
    }
    moveLabel(labels, VersionStage, MoveToVersionId);
    return {};
  },
};

/** The current version's label leaves another one behind. */
function moveLabel(labels: Map<string, string>, label: string, id: string): void {
  const former = labels.get(label);
  if (label === 'AWSCURRENT' && former !== undefined && former !== id) labels.set('AWSPREVIOUS', former);
  if (label === 'AWSCURRENT' && labels.get('AWSPREVIOUS') === id) labels.delete('AWSPREVIOUS');
  labels.set(label, id);
}

function labelsOf(labels: Map<string, string>, id: string): string[] {
  return [...labels].flatMap(([label, version]) => (version === id ? [label] : []));
}
