import { fileURLToPath } from 'node:url';
import { type Database, startDatabase } from '../../../infra/local/aws/database.ts';
import type { Endpoint } from '../../../infra/local/aws/endpoint.ts';
import { startSns } from '../../../infra/local/aws/sns.ts';
import type { Invoke } from '../../../infra/local/gateway/invoke.ts';
import { loadFunctions } from '../../../infra/local/gateway/load-functions.ts';
import { routesOf } from '../../../infra/local/gateway/routes.ts';
import { readService } from '../../../infra/local/shared/service.ts';
import type { CodeService } from '../../../lib/credential/codes/code-service.ts';
import { wireCodes } from '../../../lib/wiring/codes.ts';
import { keepingSecrets } from '../../support/keep-wire-secrets.ts';
import { manyMessages } from '../../support/text-messages.ts';
import { senderTo, startWire, type Wire } from '../../support/wire.ts';
import { AccountChanges } from './account-changes.ts';
import { FaultPlan } from './fault-plan.ts';
import { startFaultProxy } from './fault-proxy.ts';
import { enterDeployedKeyRing, type KeyRingSecret, startKeyRingSecret } from './key-ring-secret.ts';

/**
 * How long a function may take here, in s. By the stopped clock: so much that a busy machine never sits it out, and less
 * than the shortest cooldown, which a stalled call must not bring to its end.
 */
export const timeoutSeconds = 55;

/** An instance of one function. */
export interface Instance extends Wire {
  /** Calls it with any event. */
  readonly invoke: Invoke;
}

/** The service with a {@link FaultPlan} between it and its database, its provider and its key ring. */
export interface FaultyWire {
  /** An instance that has met no fault. */
  readonly healthy: Wire;
  readonly plan: FaultPlan;
  /** The core of the healthy instance: judges codes without spending them. */
  readonly codes: CodeService;
  /** What the stream of the accounts table holds. */
  readonly changes: AccountChanges;
  /** False where the stream dies with the service: what it had not delivered is lost then. */
  readonly keepsStream: boolean;
  /** An instance, always the same, of the function that reads it. */
  stream(): Promise<Instance>;
  /** What was published to the topic, newest last. */
  events(): readonly unknown[];
  /** A further instance of one function, which starts now, with the key ring where a deployment has it. */
  instanceOf(functionName: string): Promise<Instance>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The caps are no subject here: thousands of requests come from one address. */
const settings = { ...manyMessages, FAILURES_PER_NETWORK_AND_HOUR: '1000000' };

/** Starts the service, its database, its provider and its key ring with faults in between. */
export async function startFaultyWire(): Promise<FaultyWire> {
  const plan = new FaultPlan();
  const database: Database = await startDatabase();
  const sns = await startSns();
  const secret: KeyRingSecret = await startKeyRingSecret();
  const [databaseProxy, snsProxy, secretProxy] = await Promise.all([
    startFaultProxy(database.url, plan),
    startFaultProxy(sns.url, plan),
    startFaultProxy(secret.url, plan),
  ]);
  const started = await startWire({
    ...settings,
    AWS_ENDPOINT_URL_DYNAMODB: databaseProxy.url,
    AWS_ENDPOINT_URL_SNS: snsProxy.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: secretProxy.url,
  });
  await secret.keep(started.local.keyRingFile);
  const healthy = { ...started, local: { ...started.local, sms: sns.sms } };
  const service = await readService(root, 'local');
  const routes = routesOf(service);
  const changes = new AccountChanges(service);
  database.watch(started.wiring.config.ACCOUNTS_TABLE, changes.add);
  const stop: Endpoint[] = [databaseProxy, snsProxy, secretProxy, sns, secret, database];
  const instanceOf = async (name: string): Promise<Instance> => {
    const definition = service.functions[name];
    if (!definition) throw new Error(`no function ${name}`);
    const one = { ...service, functions: { [name]: definition } };
    const leave = enterDeployedKeyRing(secret);
    const functions = await loadFunctions(root, one, 'local', timeoutSeconds).finally(leave);
    const send = senderTo({ functions, routes, host: new URL(started.local.url) });
    return { ...healthy, inProcess: keepingSecrets(send), invoke: functions.get(name) as Invoke };
  };
  let stream: Promise<Instance> | undefined;
  return {
    healthy,
    plan,
    changes,
    keepsStream: true,
    events: sns.events,
    codes: wireCodes(started.wiring),
    instanceOf,
    stream() {
      stream ??= instanceOf(changes.stream.functionName);
      return stream;
    },
    async close() {
      await started.close();
      for (const endpoint of stop) await endpoint.close();
    },
  };
}
