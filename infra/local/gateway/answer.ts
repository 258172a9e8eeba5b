import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CorsPolicy } from './cors-policy.ts';
import { preflightReply, shownTo } from './cors-reply.ts';
import { decodedPath, httpEvent } from './http-event.ts';
import type { Invoke } from './invoke.ts';
import { isLocalPath, localPageReply } from './local-page.ts';
import { failureReply, gatewayReply, type Reply, replyOf } from './reply.ts';
import { matchRoute, type Route } from './routes.ts';

/** What stands behind the gateway. */
export interface Gateway {
  readonly routes: readonly Route[];
  readonly functions: ReadonlyMap<string, Invoke>;
  /** What this machine shows itself, by path beneath `/_local/`. */
  readonly localPages: Readonly<Record<string, () => unknown>>;
  /** For pages of other origins; without it no page may call. */
  readonly cors: CorsPolicy | undefined;
  /** Whether the service is about to end, so that a connection must not be kept for another request. */
  readonly isClosing: () => boolean;
  /** Told what a handler failed with. */
  readonly onFailure: (functionName: string, error: unknown) => void;
}

/** API Gateway's own limit for the body of a request, in bytes. */
const maxBodyBytes = 10 * 1024 * 1024;

/** Answers one request as API Gateway and Lambda together would. */
export async function answer(
  gateway: Gateway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  const body = await readBody(request);
  if (body === 'aborted') return;
  const reply =
    body === 'too large'
      ? gatewayReply(413, 'Request Entity Too Large')
      : await replyTo(gateway, request, body, requestId);
  response.setHeader('apigw-requestid', requestId);
  if (gateway.isClosing()) response.setHeader('connection', 'close');
  write(response, reply);
}

async function replyTo(
  gateway: Gateway,
  request: IncomingMessage,
  body: Buffer,
  requestId: string,
): Promise<Reply> {
  const path = pathOf(request.url ?? '/');
  // Before anything of CORS, which is never theirs.
  if (path !== undefined && isLocalPath(path)) {
    const { method = 'GET', headers } = request;
    return localPageReply(gateway.localPages, path, { method, headers, port: request.socket.localPort ?? 0 });
  }
  const { cors } = gateway;
  const { origin, 'access-control-request-method': asksFor } = request.headers;
  if (!cors || origin === undefined) return handle(gateway, request, body, requestId);
  if (request.method === 'OPTIONS' && asksFor !== undefined) return preflightReply(cors, origin);
  return shownTo(cors, origin, await handle(gateway, request, body, requestId));
}

async function handle(
  gateway: Gateway,
  request: IncomingMessage,
  body: Buffer,
  requestId: string,
): Promise<Reply> {
  const method = request.method ?? 'GET';
  const target = request.url ?? '/';
  const path = pathOf(target);
  if (path === undefined) return gatewayReply(400, 'Bad Request');

  const match = matchRoute(gateway.routes, method, path);
  const invoke = match && gateway.functions.get(match.route.functionName);
  if (match === undefined || invoke === undefined) return gatewayReply(404, 'Not Found');

  const event = httpEvent(
    {
      method,
      target,
      httpVersion: request.httpVersion,
      rawHeaders: request.rawHeaders,
      body,
      sourceIp: request.socket.remoteAddress ?? '',
      port: request.socket.localPort ?? 0,
    },
    match,
    requestId,
    Date.now(),
  );
  try {
    return replyOf(await invoke(event, requestId));
  } catch (error) {
    gateway.onFailure(match.route.functionName, error);
    return failureReply(error);
  }
}

function pathOf(target: string): string | undefined {
  try {
    return decodedPath(target);
  } catch {
    return undefined;
  }
}

/** The body; one that is too large is read to its end, so that the client is still listening when the answer comes. */
async function readBody(request: IncomingMessage): Promise<Buffer | 'too large' | 'aborted'> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= maxBodyBytes) chunks.push(chunk);
      else chunks.length = 0;
    }
  } catch {
    return 'aborted';
  }
  return size <= maxBodyBytes ? Buffer.concat(chunks) : 'too large';
}

function write(response: ServerResponse, reply: Reply): void {
  response.statusCode = reply.status;
  for (const [name, value] of reply.headers) response.appendHeader(name, value);
  response.end(reply.body);
}
