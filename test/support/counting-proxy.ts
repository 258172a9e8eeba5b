import { createServer, request } from 'node:http';
import { abort, listen } from '../../infra/local/shared/listen.ts';

/** A proxy in front of a database that notes every request on its way. */
export interface CountingProxy {
  readonly url: string;
  /** DynamoDB operations since the last call, in order, such as `GetItem`. */
  take(): string[];
  /** Answers the next requests itself: with an HTTP status, or not at all (`drop`). */
  failNext(...faults: (number | 'drop')[]): void;
  /** Faults that are still to come. */
  pending(): number;
  /** Passes the `count`th of the next requests of an operation on, and hangs up instead of answering. */
  loseNextAnswer(operation: string, count: number): void;
  close(): Promise<void>;
}

/** Starts a proxy on loopback that forwards to `target`. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const operations: string[] = [];
  const faults: (number | 'drop')[] = [];
  const toLose = { operation: '', count: 0 };
  const server = createServer((incoming, outgoing) => {
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    operations.push(operation);
    const isLost = operation === toLose.operation && --toLose.count === 0;
    const fault = faults.shift();
    if (fault === 'drop') {
      incoming.socket.destroy();
      return;
    }
    if (fault !== undefined) {
      incoming.resume();
      const type = fault === 400 ? 'ProvisionedThroughputExceededException' : 'InternalServerError';
      outgoing.writeHead(fault, { 'content-type': 'application/x-amz-json-1.0' });
      outgoing.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'fault' }));
      return;
    }
    const forwarded = request(target + incoming.url, { method: incoming.method, headers: incoming.headers });
    forwarded.on('response', (answer) => {
      if (isLost) {
        incoming.socket.destroy();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  return {
    url: `http://127.0.0.1:${await listen(server, 0)}`,
    take: () => operations.splice(0),
    failNext: (...next) => faults.push(...next),
    pending: () => faults.length,
    loseNextAnswer: (operation, count) => Object.assign(toLose, { operation, count }),
    close: () => abort(server),
  };
}
