import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { loadFunctions } from '../../infra/local/gateway/load-functions.ts';
import { routesOf } from '../../infra/local/gateway/routes.ts';
import { readService } from '../../infra/local/shared/service.ts';
import { setup as makeKeyRing } from '../support/shared-key-ring.ts';
import { manyMessages } from '../support/text-messages.ts';
import { senderTo, startWire, type Wire } from '../support/wire.ts';
import { type Work, workOf } from './work.ts';

/** The service in this process, its database and provider in another. */
export interface MeasuredService {
  /** Its `inProcess` calls the handlers and nothing else, measured when somebody asks for it. */
  readonly wire: Wire;
  /** What the one request that `act` makes takes of the service. */
  measure(act: () => Promise<unknown>): Promise<Work>;
  close(): Promise<void>;
}

/** Cheap enough that a hash hides nothing, and a step above the lowest, so that there is an older cost to pad. */
export const cost = 5;

const settings = {
  ...manyMessages,
  BCRYPT_COST: String(cost),
  SMS_PER_CLIENT_AND_HOUR: '1000000',
  SMS_PER_SERVICE_AND_HOUR: '10000000',
  FAILURES_PER_NETWORK_AND_HOUR: '1000000',
  FAILURES_PER_CLIENT_AND_HOUR: '10000000',
};

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Starts both. */
export async function startMeasuredService(): Promise<MeasuredService> {
  const removeKeyRing = await makeKeyRing();
  const backends = fork(fileURLToPath(new URL('backends-process.ts', import.meta.url)));
  const [urls] = (await once(backends, 'message')) as [{ database: string; sns: string }];
  const wire = await startWire({
    ...settings,
    AWS_ENDPOINT_URL_DYNAMODB: urls.database,
    AWS_ENDPOINT_URL_SNS: urls.sns,
  });
  const service = await readService(root, 'local');
  const functions = await loadFunctions(root, service, 'local', 300);
  const send = senderTo({ functions, routes: routesOf(service), host: new URL(wire.local.url) });
  let work: Work | undefined;
  let isAsked = false;
  return {
    wire: {
      ...wire,
      inProcess: async (request) => {
        if (!isAsked) return send(request);
        isAsked = false;
        let reply: Awaited<ReturnType<typeof send>> | undefined;
        work = await workOf(async () => {
          reply = await send(request);
        });
        if (!reply) throw new Error('no answer');
        return reply;
      },
    },
    async measure(act) {
      isAsked = true;
      await act();
      if (!work || isAsked) throw new Error('no request was made');
      return work;
    },
    async close() {
      await wire.close();
      backends.disconnect();
      await removeKeyRing();
    },
  };
}
