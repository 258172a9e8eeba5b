import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { startBackends } from './backends.ts';
import { CannotStart } from './cannot-start.ts';
import { corsPolicyOf } from './cors.ts';
import type { Database } from './database.ts';
import { enterEnvironment, localEnvironment, localStage } from './environment.ts';
import { answer, type Gateway } from './http-server.ts';
import { type Invoke, loadFunctions } from './invoke.ts';
import { ensureKeyRingFile } from './key-ring-file.ts';
import { limitConcurrency } from './limit-concurrency.ts';
import { abort, close, listen } from './listen.ts';
import { portHolder } from './port-holder.ts';
import { routesOf } from './routes.ts';
import { findRunning, recordRunning } from './running.ts';
import { schedulesOf, startSchedules } from './schedules.ts';
import { readService, type Service } from './service.ts';
import type { Sms, SnsFault } from './sns.ts';
import { feedStream, streamsOf } from './streams.ts';
import { createTables, type TableDefinition, tablesOf } from './tables.ts';

/** Requests answered at a time: enough to race, few enough that hashing does not starve the rest. */
const mostConcurrent = 4;

/** How to start the service on this machine. */
export interface LocalOptions {
  /** The directory of `serverless.yml`. */
  readonly directory: string;
  /** The port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Keeps the data in this directory; without it, in memory until the end. */
  readonly dataDir?: string | undefined;
  /** How long every call may take, in s; without it, as long as `serverless.yml` says. */
  readonly timeout?: number;
  /** Runs once the tables, the key ring and the settings are there, before the first request is answered. */
  readonly seed?: () => Promise<void>;
  /** Told what a handler failed with; the caller of the API learns nothing of it. */
  readonly onFailure?: (functionName: string, error: unknown) => void;
}

/** The running service. */
export interface LocalService {
  /** Such as `http://127.0.0.1:3000`, without a trailing slash. */
  readonly url: string;
  readonly port: number;
  readonly dynamodbUrl: string;
  readonly snsUrl: string;
  readonly keyRingFile: string;
  /** The endpoints that this process serves itself, by the variable that names them for the AWS SDK. */
  readonly embedded: Readonly<Record<string, string>>;
  /** The text messages that the embedded SNS endpoint received, newest last. */
  sms(): readonly Sms[];
  /** The events that were published to the embedded SNS endpoint, newest last. */
  events(): readonly unknown[];
  /** Resolves when the streams of the embedded database have been fed with everything written so far. */
  settled(): Promise<void>;
  /** Makes the embedded SNS endpoint refuse its next `count` calls. */
  failNextPublish(count: number, fault: SnsFault): void;
  /** Finishes open requests, then stops everything and takes back what it set in the environment. */
  close(): Promise<void>;
}

/**
 * Runs the whole service in this process: the functions and routes of `serverless.yml` behind a stand-in for API
 * Gateway, with an embedded database and SNS endpoint unless `AWS_ENDPOINT_URL_DYNAMODB` or `AWS_ENDPOINT_URL_SNS`
 * names another. Settings go through `process.env`, because that is where a Lambda function finds them; so there is
 * one service in a process at a time.
 * @throws {CannotStart} when the port is taken, by whom the message says where the system tells, or when the data
 * directory cannot be made or another process has it open.
 */
export async function startLocal(options: LocalOptions): Promise<LocalService> {
  const cleanUps: (() => unknown)[] = [];
  const cleanUp = async (): Promise<void> => {
    for (const step of cleanUps.splice(0).reverse()) await step();
  };
  try {
    return { ...(await start(options, cleanUps)), close: cleanUp };
  } catch (error) {
    await cleanUp();
    throw error;
  }
}

/** Every step adds what undoes it to `cleanUps`, to be run in reverse. */
async function start(
  options: LocalOptions,
  cleanUps: (() => unknown)[],
): Promise<Omit<LocalService, 'close'>> {
  const { directory, onFailure = () => undefined } = options;
  const service = await readService(directory, localStage);
  const cors = corsPolicyOf(service, process.env);

  // The port comes first: a second runner must find out before it touches the data of the first. Requests that come
  // early wait for the gateway.
  const { promise: gateway, resolve: open } = Promise.withResolvers<Gateway>();
  const server = createServer(async (request, response) => {
    await answer(await gateway, request, response);
  });
  const port = await claimPort(server, options.port);
  cleanUps.push(() => abort(server));
  const url = `http://127.0.0.1:${port}`;

  const dataDir = options.dataDir === undefined ? undefined : resolve(options.dataDir);
  if (dataDir !== undefined) await makeDataDir(dataDir);
  // Then the database, whose lock keeps a second runner from the key ring as well.
  const { dynamodbUrl, database, snsUrl, sns, embedded } = await startBackends(
    process.env,
    dataDir,
    cleanUps,
  );
  // Runs that share a database share their key ring, or the one could not verify what the other hashed.
  const sharing = embedded.AWS_ENDPOINT_URL_DYNAMODB ? undefined : await findRunning(dynamodbUrl);
  const keyRingFile =
    process.env.KEY_RING_FILE ||
    sharing?.keyRingFile ||
    join(dataDir ?? (await privateDir(cleanUps)), 'key-ring.json');
  await ensureKeyRingFile(keyRingFile, Date.now());
  const tables = tablesOf(service, process.env);
  const addresses = { publicUrl: url, dynamodbUrl, snsUrl, keyRingFile };
  const values = localEnvironment(service, tables, addresses);
  // A profile would win over the made-up credentials, and may ask for a sign-in that nothing here needs.
  const hidden = Object.keys(embedded).length === 2 ? ['AWS_PROFILE'] : [];
  cleanUps.push(enterEnvironment(process.env, values, hidden));
  cleanUps.push(await recordRunning(addresses, Date.now()));

  await prepareTables(dynamodbUrl, Object.values(tables));
  // Not before the environment is complete: the modules read it when they are loaded.
  const functions = await loadFunctions(directory, service, localStage, options.timeout);
  const settled = feedStreams(service, tables, functions, database, onFailure);
  cleanUps.push(settled);
  await options.seed?.();

  cleanUps.push(startSchedules(schedulesOf(service), functions, onFailure));
  const sms = (): readonly Sms[] => sns?.sms() ?? [];
  const events = (): readonly unknown[] => sns?.events() ?? [];
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

/** Another database than the embedded one has no streams here. Returns what waits for all feeds. */
function feedStreams(
  service: Service,
  tables: Readonly<Record<string, TableDefinition>>,
  functions: ReadonlyMap<string, Invoke>,
  database: Database | undefined,
  onFailure: (functionName: string, error: unknown) => void,
): () => Promise<void> {
  if (!database) return async () => undefined;
  const feeds = streamsOf(service, tables).flatMap((stream) => {
    const invoke = functions.get(stream.functionName);
    if (!invoke) return [];
    const feed = feedStream(stream, invoke, onFailure);
    database.watch(stream.table.TableName, feed.push);
    return [feed];
  });
  return async () => {
    await Promise.all(feeds.map((feed) => feed.settled()));
  };
}

async function makeDataDir(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new CannotStart(`${path} cannot be the data directory`, { cause: error });
  }
}

async function claimPort(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    const holder = (await portHolder(port)) ?? 'another process';
    throw new CannotStart(`Port ${port} is taken by ${holder}; set PORT to use another one`, {
      cause: error,
    });
  }
}

/** A directory that only this user can read, removed at the end. */
async function privateDir(cleanUps: (() => unknown)[]): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'rekey-'));
  cleanUps.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function prepareTables(endpoint: string, tables: readonly TableDefinition[]): Promise<void> {
  const client = new DynamoDBClient({ endpoint });
  try {
    await createTables(client, tables);
  } finally {
    client.destroy();
  }
}
