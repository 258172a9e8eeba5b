import { connect } from 'node:net';

/** A server that has not answered or hung up by then, in ms, hangs. */
const longestMs = 120_000;

/**
 * Sends bytes over a connection of their own, says that no more will come, and returns what is answered until the
 * server hangs up.
 * @throws Error when it neither answers to the end nor hangs up
 */
export async function exchange(port: number, bytes: Buffer): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const chunks: Buffer[] = [];
  const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
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
    clearTimeout(timer);
  }
}

/** The statuses of the replies that came one after the other. */
export function statusesOf(answer: string): number[] {
  return [...answer.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status));
}
