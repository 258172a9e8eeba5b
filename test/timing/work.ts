import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { bcryptWork } from './counted-bcrypt.ts';

/** What one request took of the service. */
export interface Work {
  /** Of bcrypt, 2^cost for each hash. */
  readonly rounds: number;
  /** Calls of the database by name, and of others, in order. */
  readonly calls: readonly string[];
  /** CPU time of this process, in µs. */
  readonly cpu: number;
}

const calls: string[] = [];

subscribe('http.client.request.start', (message) => {
  const { request } = message as { request: ClientRequest };
  // A call counts once, however many tries it takes: an idle connection may be closed on a busy machine.
  if (!String(request.getHeader('amz-sdk-request')).startsWith('attempt=1')) return;
  const target = request.getHeader('x-amz-target');
  calls.push(typeof target === 'string' ? String(target.split('.').at(-1)) : 'provider');
});

/** Does something and tells what it took. */
export async function workOf(act: () => Promise<unknown>): Promise<Work> {
  calls.length = 0;
  const { rounds } = bcryptWork;
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return {
    rounds: bcryptWork.rounds - rounds,
    calls: [...calls],
    cpu: user + system,
  };
}
