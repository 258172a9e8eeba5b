import { connect } from 'node:net';

/** A server that has not answered or hung up by then, in ms, hangs. */
const longestMs = 300_000;

/** After so long without a word, in ms, the client says that no more will come: the server may be waiting for it. */
const quietMs = 1_000;

/**
 * Sends bytes over a connection of their own and returns what is answered until the server hangs up.
 * @param isWhole whether the server can tell that no more will come: then it is waited for however long it takes,
 *   since a server may drop its answer to a client that says so first
 * @throws Error when it neither answers to the end nor hangs up
 */
export async function exchange(port: number, bytes: Buffer, isWhole: boolean): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
  const quiet = isWhole ? undefined : setTimeout(() => socket.end(), quietMs);
  const timer = setTimeout(() => {
    socket.destroy();
    reject(new Error('the server does not hang up'));
  }, longestMs);
  socket.on('data', (chunk) => chunks.push(chunk));
  // A reset is the server's right: it had nothing more to say.
  socket.on('error', () => undefined);
  socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  try {
    return await promise;
  } finally {
    clearTimeout(quiet);
    clearTimeout(timer);
  }
}

/** The statuses of the replies that came one after the other. */
export function statusesOf(answer: string): number[] {
  return [...answer.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status));
}
