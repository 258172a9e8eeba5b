import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Invoke } from '../../infra/local/gateway/invoke.ts';
import { loadFunctions } from '../../infra/local/gateway/load-functions.ts';
import { matchRoute, type Route, routesOf } from '../../infra/local/gateway/routes.ts';
import type { LocalService } from '../../infra/local/process/local-service.ts';
import { startLocal } from '../../infra/local/process/start-local.ts';
import { readService } from '../../infra/local/shared/service.ts';
import type { NewAccount } from '../../lib/credential/create-account.ts';
import { type CredentialWiring, wireCredentials } from '../../lib/wiring/credentials.ts';
import { wireKeys } from '../../lib/wiring/keys.ts';
import { createAccountOf } from './create-account.ts';
import { keepingSecrets } from './keep-wire-secrets.ts';
import { newPhone } from './new-phone.ts';
import { keepKeyRing, keepSecret } from './secrets-in-use.ts';

/** A request as a client makes it. */
export interface WireRequest {
  readonly method?: string;
  /** Path and query string as sent. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The address that it comes from, of 127.0.0.0/8; 127.0.0.1 unless it matters. */
  readonly from?: string;
}

/** An answer as a client gets it. */
export interface WireReply<Json = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body as JSON, or undefined when it is none; a dialect's client says what is in it. */
  readonly json: Json;
}

/** Makes one request. */
export type Send = (request: WireRequest) => Promise<WireReply>;

/** An account that a test has created; its password is plain text. */
export interface TestAccount {
  readonly id: string;
  readonly username: string;
  readonly phone: string;
  readonly password: string;
}

/** The service under test with its database, and the two ways to call it. */
export interface Wire {
  readonly local: LocalService;
  readonly wiring: CredentialWiring;
  /** Calls the handler in this process with an API Gateway event of payload format 2.0. */
  readonly inProcess: Send;
  /** Calls the running service over a socket. */
  readonly overHttp: Send;
  /** Creates an account with a unique username and phone, unless given; its password is plain text. */
  createAccount(account?: Omit<NewAccount, 'password'> & { password?: string }): Promise<TestAccount>;
  close(): Promise<void>;
}

/** Both ways to call a {@link Wire}, for `describe.each`: every wire test runs twice. */
export const bothWays = ['inProcess', 'overHttp'] as const;

/** One of {@link bothWays}. */
export type Way = (typeof bothWays)[number];

/**
 * How long one call may take, in s. Client, service and database share a thread, up to a hundred calls at once, on a
 * machine that may be busy: tests are to show what is answered, not how soon.
 */
const unhurriedSeconds = 300;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Read once: it is the same for every start. */
const service = readService(root, 'local');

/**
 * Starts the whole service in this process on free ports, in memory, with cheap hashes.
 * @param settings variables of `lib/config.ts` that differ from the local runner's
 */
export async function startWire(settings: Readonly<Record<string, string>> = {}): Promise<Wire> {
  Object.assign(process.env, {
    BCRYPT_COST: '4',
    ...settings,
  });
  const takeBackKeyRing = await useSharedKeyRing();
  const local = await startLocal({ directory: root, port: 0, timeout: unhurriedSeconds });
  await keepLocalSecrets(local);
  const functions = await loadFunctions(root, await service, 'local', unhurriedSeconds);
  const routes = routesOf(await service);
  const wiring = wireCredentials(await wireKeys());

  const inProcess = senderTo({ functions, routes, host: new URL(local.url) });

  const overHttp: Send = async ({ method = 'POST', path, headers = {}, body, from }) => {
    if (from !== undefined) return sendFrom(from, local.url + path, { method, headers, body });
    const answer = await fetch(local.url + path, {
      method,
      // Nothing added that the client did not say: fetch would name a text body's media type.
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? Buffer.from(body) : Buffer.from(body) }),
      redirect: 'manual',
    });
    return toReply(answer.status, answer.headers, Buffer.from(await answer.arrayBuffer()));
  };

  return {
    local,
    wiring,
    inProcess: keepingSecrets(inProcess),
    overHttp: keepingSecrets(overHttp),
    createAccount: async ({ password = 'correct horse 1', ...members } = {}) => {
      const username = members.username ?? `user-${randomUUID().slice(0, 8)}`;
      const phone = members.phone ?? newPhone();
      keepAccount({ username, phone, password });
      const id = await createAccountOf(wiring, { ...members, username, phone, password });
      return { id, username, phone, password };
    },
    close: async () => {
      await keepLocalSecrets(local);
      await local.close();
      await takeBackKeyRing();
    },
  };
}

/** The log names an account by its id alone. */
function keepAccount(members: { username: string; phone: string; password: string }): void {
  for (const [name, value] of Object.entries(members)) keepSecret(`an account's ${name}`, value);
}

/** The secrets that the service has had of its own: its keys, and what it texted to whom. */
async function keepLocalSecrets(local: LocalService): Promise<void> {
  keepKeyRing(await readFile(local.keyRingFile, 'utf8'));
  for (const { to, text } of local.sms()) {
    keepSecret('a phone', to);
    keepSecret('a code', /\d{6}/.exec(text)?.[0]);
  }
}

/** Makes a request from an address of this machine's own, which `fetch` cannot. */
async function sendFrom(
  localAddress: string,
  url: string,
  {
    method,
    headers,
    body,
  }: { method: string; headers: Readonly<Record<string, string>>; body: WireRequest['body'] | undefined },
): Promise<WireReply> {
  const bytes = Buffer.from(body ?? '');
  const length = bytes.length > 0 ? { 'content-length': String(bytes.length) } : {};
  const sent = request(url, { method, headers: { ...headers, ...length }, localAddress, agent: false });
  sent.end(bytes);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  const received = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
  return toReply(answer.statusCode ?? 0, new Headers(received as [string, string][]), await buffer(answer));
}

/** Calls handlers that were loaded in this process as API Gateway calls them, with events of payload format 2.0. */
export function senderTo({
  functions,
  routes,
  host,
}: {
  readonly functions: ReadonlyMap<string, Invoke>;
  readonly routes: readonly Route[];
  readonly host: URL;
}): Send {
  return async (request) => {
    const event = toEvent(request, host);
    const match = matchRoute(routes, event.requestContext.http.method, event.rawPath);
    if (!match) throw new Error(`no function answers ${event.requestContext.http.method} ${event.rawPath}`);
    const invoke = functions.get(match.route.functionName) as Invoke;
    const result = (await invoke({ ...event, pathParameters: match.pathParameters })) as ProxyResult;
    const bytes = Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8');
    const headers = new Headers(
      Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    return toReply(result.statusCode ?? 200, headers, bytes);
  };
}

/** Gives the service a copy of the run's key ring, unless it is told of another. Returns what undoes it. */
async function useSharedKeyRing(): Promise<() => Promise<void>> {
  const shared = process.env.TEST_KEY_RING_FILE;
  if (process.env.KEY_RING_FILE || !shared) return async () => undefined;
  const directory = await mkdtemp(join(tmpdir(), 'rekey-wire-'));
  process.env.KEY_RING_FILE = join(directory, 'key-ring.json');
  await copyFile(shared, process.env.KEY_RING_FILE);
  return async () => {
    delete process.env.KEY_RING_FILE;
    await rm(directory, { recursive: true });
  };
}

type ProxyResult = APIGatewayProxyStructuredResultV2;

function toReply(status: number, headers: Headers, bytes: Buffer): WireReply {
  const text = bytes.toString('utf8');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status, headers, bytes, text, json };
}

/** The event that API Gateway makes of a request; written apart from the runner's, so that one checks the other. */
function toEvent(
  { method = 'POST', path, headers = {}, body, from = '127.0.0.1' }: WireRequest,
  host: URL,
): APIGatewayProxyEventV2 {
  const [rawPath = '', rawQueryString = ''] = path.split('?');
  const decoded = decodeURIComponent(rawPath);
  const bytes = Buffer.from(body ?? '');
  const lowerCase = Object.entries({ host: host.host, ...headers }).map(([name, value]) => [
    name.toLowerCase(),
    value,
  ]);
  return {
    version: '2.0',
    routeKey: `${method} ${decoded}`,
    rawPath: decoded,
    rawQueryString,
    headers: Object.fromEntries(lowerCase),
    queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)),
    requestContext: {
      accountId: '123456789012',
      apiId: 'api-id',
      domainName: host.hostname,
      domainPrefix: 'api-id',
      http: { method, path: decoded, protocol: 'HTTP/1.1', sourceIp: from, userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: `${method} ${decoded}`,
      stage: '$default',
      time: '12/Mar/2020:19:03:58 +0000',
      timeEpoch: 1_583_348_638_390,
    },
    ...(bytes.length > 0 && { body: bytes.toString('base64') }),
    isBase64Encoded: bytes.length > 0,
  };
}
