import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Invoke } from '../../../../infra/local/gateway/invoke.ts';
import { loadFunctions } from '../../../../infra/local/gateway/load-functions.ts';
import { type Route, routesOf } from '../../../../infra/local/gateway/routes.ts';
import { readService } from '../../../../infra/local/shared/service.ts';
import { startWire, type Wire } from '../../../support/wire.ts';
import { writeKeyRing } from './key-ring.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The service under fuzz, in this thread. */
export interface FuzzedService {
  readonly wire: Wire;
  readonly routes: readonly Route[];
  readonly functions: ReadonlyMap<string, Invoke>;
  /** Secrets of the key ring, which nothing may hold. */
  readonly keys: readonly string[];
  close(): Promise<void>;
}

/** Wide open: what stops a caller that asks too often would stop the fuzzer at the door. */
const settings = {
  SMS_COOLDOWN: '0',
  SMS_PER_PHONE_AND_DAY: '1000',
  SMS_PER_ADDRESS_AND_HOUR: '1000000',
  SMS_PER_CLIENT_AND_HOUR: '1000000',
  SMS_PER_SERVICE_AND_HOUR: '10000000',
  FAILURES_PER_NETWORK_AND_HOUR: '1000000',
  FAILURES_PER_CLIENT_AND_HOUR: '10000000',
  POWERTOOLS_METRICS_NAMESPACE: 'Rekey',
};

/** What `serverless.yml` says. */
export function serviceDefinition() {
  return readService(root, 'local');
}

/** Every route of `serverless.yml`. */
export async function routesOfService(): Promise<readonly Route[]> {
  return routesOf(await serviceDefinition());
}

/** A request may take this long in s before it is given up: a hang, not a time that is measured. */
const longestSeconds = 300;

/** Starts the service in memory, with cheap hashes. */
export async function startFuzzedService(): Promise<FuzzedService> {
  const directory = await mkdtemp(join(tmpdir(), 'rekey-fuzz-'));
  const path = join(directory, 'key-ring.json');
  const keys = await writeKeyRing(path);
  const wire = await startWire({ ...settings, KEY_RING_FILE: path });
  return {
    wire,
    routes: await routesOfService(),
    functions: await loadFunctions(root, await serviceDefinition(), 'local', longestSeconds),
    keys,
    close: async () => {
      await wire.close();
      await rm(directory, { recursive: true });
    },
  };
}
