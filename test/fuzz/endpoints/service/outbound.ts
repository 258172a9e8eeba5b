import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** A call that the service made for one request. */
export interface OutboundCall {
  /** Such as `GetItem`; empty for what is no call to the database. */
  readonly operation: string;
  /** What was sent, as text. */
  body(): string;
}

const storage = new AsyncLocalStorage<OutboundCall[]>();

/** Runs `work`, and notes every call over HTTP that is made by it, in this thread. */
export async function withOutbound<T>(work: () => Promise<T>): Promise<[T, OutboundCall[]]> {
  watch();
  const calls: OutboundCall[] = [];
  const result = await storage.run(calls, work);
  return [result, calls];
}

let watching = false;

function watch(): void {
  if (watching) return;
  watching = true;
  subscribe('http.client.request.created', (message) => {
    const calls = storage.getStore();
    if (calls) calls.push(noted((message as { request: ClientRequest }).request));
  });
}

/** What the SDK writes is only there while it is written. */
function noted(request: ClientRequest): OutboundCall {
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const [write, end] = [request.write.bind(request), request.end.bind(request)];
  request.write = (...args: unknown[]) => {
    keep(args[0]);
    return (write as (...args: unknown[]) => boolean)(...args);
  };
  request.end = (...args: unknown[]) => {
    keep(args[0]);
    return (end as (...args: unknown[]) => ClientRequest)(...args);
  };
  const target = String(request.getHeader('x-amz-target') ?? '');
  return { operation: target.split('.').at(-1) ?? '', body: () => Buffer.concat(chunks).toString('utf8') };
}
