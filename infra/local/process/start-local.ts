import { createServer, type Server } from 'node:http';
import { startBackends } from '../aws/backends.ts';
import { connectStreams } from '../aws/connect-streams.ts';
import { createTablesAt } from '../aws/create-tables.ts';
import { streamsOf } from '../aws/streams.ts';
import { tablesOf } from '../aws/table-definition.ts';
import { deleteExpiredAt, timesToLive } from '../aws/time-to-live.ts';
import { answer, type Gateway } from '../gateway/answer.ts';
import { corsPolicyOf } from '../gateway/cors-policy.ts';
import { limitConcurrency } from '../gateway/limit-concurrency.ts';
import { loadFunctions } from '../gateway/load-functions.ts';
import { routesOf } from '../gateway/routes.ts';
import { schedulesOf, startSchedules } from '../gateway/schedules.ts';
import { type CleanUps, cleanUp } from '../shared/clean-ups.ts';
import { abort, close } from '../shared/listen.ts';
import { readService } from '../shared/service.ts';
import { chooseKeyRing } from './choose-key-ring.ts';
import { claimPort } from './claim-port.ts';
import { enterEnvironment } from './enter-environment.ts';
import { localEnvironment, localStage } from './local-environment.ts';
import type { LocalOptions, LocalService } from './local-service.ts';
import { makeDataDirectory } from './run-directories.ts';
import { recordRunning } from './running.ts';

/** Requests answered at a time: enough to race, few enough that hashing does not starve the rest. */
const mostConcurrent = 4;

/** When the embedded database loses the items whose time is over. */
const sweep = { functionName: 'time-to-live', everyMs: 3_600_000 };

/**
 * Runs the whole service in this process: the functions and routes of `serverless.yml` behind a stand-in for API
 * Gateway, with an embedded database and SNS endpoint unless `AWS_ENDPOINT_URL_DYNAMODB` or `AWS_ENDPOINT_URL_SNS`
 * names another. Settings go through `process.env`, because that is where a Lambda function finds them; so there is
 * one service in a process at a time.
 * @throws CannotStart when the port is taken, by whom the message says where the system tells, or when the data
 * directory cannot be made or another process has it open
 */
export async function startLocal(options: LocalOptions): Promise<LocalService> {
  const cleanUps: CleanUps = [];
  try {
    return { ...(await start(options, cleanUps)), close: () => cleanUp(cleanUps) };
  } catch (error) {
    await cleanUp(cleanUps);
    throw error;
  }
}

/** Every step adds what undoes it to `cleanUps`. */
async function start(options: LocalOptions, cleanUps: CleanUps): Promise<Omit<LocalService, 'close'>> {
  const { directory, onFailure = () => undefined } = options;
  const service = await readService(directory, localStage);
  const cors = corsPolicyOf(service, process.env);

  // The port comes first: a second runner must find out before it touches the data of the first.
  const { server, open } = gatewayServer();
  const port = await claimPort(server, options.port);
  cleanUps.push(() => abort(server));
  const url = `http://127.0.0.1:${port}`;

  const dataDirectory = options.dataDir === undefined ? undefined : await makeDataDirectory(options.dataDir);
  // Then the database, whose lock keeps a second runner from the key ring as well.
  const backends = await startBackends(process.env, dataDirectory, cleanUps);
  const { dynamodbUrl, database, snsUrl, sns, embedded } = backends;
  const keyRingFile = await chooseKeyRing(process.env, backends, dataDirectory, cleanUps);

  const tables = tablesOf(service, process.env);
  const addresses = { publicUrl: url, dynamodbUrl, snsUrl, keyRingFile };
  const values = localEnvironment(service, tables, addresses);
  // A profile would win over the made-up credentials, and may ask for a sign-in that nothing here needs.
  const hidden = Object.keys(embedded).length === 2 ? ['AWS_PROFILE'] : [];
  cleanUps.push(enterEnvironment(process.env, values, hidden));
  cleanUps.push(await recordRunning(addresses, Date.now()));

  await createTablesAt(dynamodbUrl, Object.values(tables));
  // Not before the environment is complete: the modules read it when they are loaded.
  const functions = await loadFunctions(directory, service, localStage, options.timeout);
  // Another database than the embedded one has no streams here.
  const settled = database
    ? connectStreams(database, streamsOf(service, tables), functions, onFailure)
    : async () => undefined;
  cleanUps.push(settled);
  await options.seed?.();

  const ttls = timesToLive(service, tables);
  const scheduled = database
    ? new Map([...functions, [sweep.functionName, () => deleteExpiredAt(dynamodbUrl, ttls, Date.now())]])
    : functions;
  cleanUps.push(startSchedules([...schedulesOf(service), sweep], scheduled, onFailure));
  const sms = () => sns?.sms() ?? [];
  const events = () => sns?.events() ?? [];
  cleanUps.push(() => close(server));
  open({
    routes: routesOf(service),
    functions: limitConcurrency(functions, mostConcurrent),
    cors,
    localPages: { '/_local/sms': sms, '/_local/events': events },
    isClosing: () => !server.listening,
    onFailure,
  });
  return {
    url,
    port,
    dynamodbUrl,
    snsUrl,
    keyRingFile,
    embedded,
    sms,
    events,
    settled,
    failNextPublish: (count, fault) => sns?.failNext(count, fault),
  };
}

/** A server whose requests wait until the gateway behind it is opened. */
function gatewayServer(): { readonly server: Server; readonly open: (gateway: Gateway) => void } {
  const { promise: gateway, resolve: open } = Promise.withResolvers<Gateway>();
  const server = createServer(async (request, response) => {
    await answer(await gateway, request, response);
  });
  return { server, open };
}
