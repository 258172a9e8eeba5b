import { fileURLToPath } from 'node:url';
import { type Database, startDatabase } from '../../../infra/local/aws/database.ts';
import type { Endpoint } from '../../../infra/local/aws/endpoint.ts';
import { type SnsEndpoint, startSns } from '../../../infra/local/aws/sns.ts';
import { loadFunctions } from '../../../infra/local/gateway/load-functions.ts';
import { routesOf } from '../../../infra/local/gateway/routes.ts';
import { readService } from '../../../infra/local/shared/service.ts';
import type { CodeService } from '../../../lib/credential/codes/code-service.ts';
import { wireCodes } from '../../../lib/wiring/codes.ts';
import { manyMessages } from '../../support/text-messages.ts';
import { senderTo, startWire, type Wire } from '../../support/wire.ts';
import { FaultPlan } from './fault-plan.ts';
import { startFaultProxy } from './fault-proxy.ts';

/**
 * How long a function may take here, in s. By the stopped clock: so much that a busy machine never sits it out, and less
 * than the shortest cooldown, which a stalled call must not bring to its end.
 */
export const timeoutSeconds = 55;

/** The service with a {@link FaultPlan} between it and its database and provider. */
export interface FaultyWire {
  /** An instance that has met no fault. */
  readonly healthy: Wire;
  readonly plan: FaultPlan;
  /** The core of the healthy instance: judges codes without spending them. */
  readonly codes: CodeService;
  /** A further instance of one function, for one request to meet its faults. */
  instanceOf(functionName: string): Promise<Wire>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts the service, its database and its provider with faults in between. */
export async function startFaultyWire(): Promise<FaultyWire> {
  const plan = new FaultPlan();
  const database: Database = await startDatabase();
  const sns: SnsEndpoint = await startSns();
  const proxies: Endpoint[] = [
    await startFaultProxy(database.url, plan),
    await startFaultProxy(sns.url, plan),
  ];
  const [databaseProxy, snsProxy] = proxies.map(({ url }) => url);
  const started = await startWire({
    ...manyMessages,
    AWS_ENDPOINT_URL_DYNAMODB: String(databaseProxy),
    AWS_ENDPOINT_URL_SNS: String(snsProxy),
  });
  const healthy = { ...started, local: { ...started.local, sms: sns.sms } };
  const service = await readService(root, 'local');
  const routes = routesOf(service);
  return {
    healthy,
    plan,
    codes: wireCodes(started.wiring),
    async instanceOf(name) {
      const definition = service.functions[name];
      if (!definition) throw new Error(`no function ${name}`);
      const one = { ...service, functions: { [name]: definition } };
      const functions = await loadFunctions(root, one, 'local', timeoutSeconds);
      const inProcess = senderTo({ functions, routes, host: new URL(started.local.url) });
      return { ...healthy, inProcess };
    },
    async close() {
      await started.close();
      for (const endpoint of [...proxies, sns, database]) await endpoint.close();
    },
  };
}
