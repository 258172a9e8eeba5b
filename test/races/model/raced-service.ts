import { fileURLToPath } from 'node:url';
import { tablesOf } from '../../../infra/local/aws/table-definition.ts';
import { deleteExpiredAt, timesToLive } from '../../../infra/local/aws/time-to-live.ts';
import { loadFunctions } from '../../../infra/local/gateway/load-functions.ts';
import { readService } from '../../../infra/local/shared/service.ts';
import { manyMessages } from '../../support/text-messages.ts';
import { startWire, type Wire } from '../../support/wire.ts';
import { shuffleCalls } from './shuffled-calls.ts';

/** The service whose requests race, and what happens beside them. */
export interface RacedService {
  readonly wire: Wire;
  /** Decides in which order those who race get to the database. */
  reseed(seed: number): void;
  /** Deletes what is over: by the service's own purge, or as the database does by itself. */
  clean(how: 'purge' | 'timeToLive'): Promise<void>;
  /** Whether the database feeds the events: another than the embedded one has no stream here. */
  readonly hasEvents: boolean;
  close(): Promise<void>;
}

/** Nobody is stopped but by what is counted for the account: all sequences come from a few addresses. */
const settings = {
  ...manyMessages,
  SMS_PER_CLIENT_AND_HOUR: '1000000',
  SMS_PER_SERVICE_AND_HOUR: '10000000',
  SMS_PER_PHONE_AND_DAY: '1000',
  FAILURES_PER_NETWORK_AND_HOUR: '1000000',
  FAILURES_PER_CLIENT_AND_HOUR: '10000000',
  OWNER_NOTICE: 'off',
  // Sequences move the clock, which the AWS SDK would take for a skew.
  AWS_DISABLE_CLOCK_SKEW_CORRECTION: 'true',
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
const purge = 'purge-expired';

/**
 * Starts the service with its calls shuffled.
 * @param databaseUrl of another database than the embedded one
 */
export async function startRacedService(databaseUrl?: string): Promise<RacedService> {
  const reseed = shuffleCalls();
  const elsewhere = databaseUrl === undefined ? {} : { AWS_ENDPOINT_URL_DYNAMODB: databaseUrl };
  const wire = await startWire({ ...settings, ...elsewhere });
  const service = await readService(root, 'local');
  const ttls = timesToLive(service, tablesOf(service, process.env));
  const { [purge]: definition } = service.functions;
  if (!definition) throw new Error(`no function ${purge}`);
  const functions = await loadFunctions(root, { ...service, functions: { [purge]: definition } }, 'local');
  return {
    wire,
    reseed,
    hasEvents: databaseUrl === undefined,
    async clean(how) {
      if (how === 'purge') await functions.get(purge)?.({});
      else await deleteExpiredAt(wire.local.dynamodbUrl, ttls, Date.now());
    },
    close: () => wire.close(),
  };
}
