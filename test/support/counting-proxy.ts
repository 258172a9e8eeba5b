import { createServer, request } from 'node:http';
import { abort, listen } from '../../infra/local/shared/listen.ts';

/** A proxy in front of a database that notes every request on its way. */
export interface CountingProxy {
  readonly url: string;
  /** DynamoDB operations since the last call, in order, such as `GetItem`. */
  take(): string[];
  /** Answers the next requests itself: with an HTTP status, or not at all (`drop`); or passes them on (`pass`). */
  failNext(...faults: Fault[]): void;
  /** Faults that are still to come. */
  pending(): number;
  /**
   * Passes the `count`th of the next requests of an operation on, and hangs up instead of answering.
   * @returns how many answers were lost so far
   */
  loseNextAnswer(operation: string, count: number, loss?: Loss): () => number;
  close(): Promise<void>;
}

/** What becomes of a request. */
export type Fault = number | 'drop' | 'pass';

/** How an answer is lost. */
export interface Loss {
  /** How many in a row; 1 when absent. */
  readonly times?: number;
  /** What others do before the caller finds out. */
  readonly meanwhile?: () => Promise<unknown>;
}

/** Starts a proxy on loopback that forwards to `target`. */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const operations: string[] = [];
  const faults: Fault[] = [];
  const toLose = {
    operation: '',
    before: 0,
    left: 0,
    lost: 0,
    meanwhile: async (): Promise<unknown> => undefined,
  };
  const isToLose = (operation: string): boolean => {
    if (operation !== toLose.operation || toLose.left === 0) return false;
    if (toLose.before > 0) {
      toLose.before -= 1;
      return false;
    }
    toLose.left -= 1;
    return true;
  };
  const server = createServer((incoming, outgoing) => {
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    operations.push(operation);
    const isLost = isToLose(operation);
    const fault = faults.shift();
    if (fault === 'drop') {
      incoming.socket.destroy();
      return;
    }
    if (typeof fault === 'number') {
      incoming.resume();
      const type = fault === 400 ? 'ProvisionedThroughputExceededException' : 'InternalServerError';
      outgoing.writeHead(fault, { 'content-type': 'application/x-amz-json-1.0' });
      outgoing.end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'fault' }));
      return;
    }
    const forwarded = request(target + incoming.url, { method: incoming.method, headers: incoming.headers });
    forwarded.on('response', async (answer) => {
      if (isLost) {
        toLose.lost += 1;
        await toLose.meanwhile();
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
    loseNextAnswer: (operation, count, { times = 1, meanwhile = async () => undefined } = {}) => {
      Object.assign(toLose, { operation, before: count - 1, left: times, lost: 0, meanwhile });
      return () => toLose.lost;
    },
    close: () => abort(server),
  };
}
