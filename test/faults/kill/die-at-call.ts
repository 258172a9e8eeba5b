import { subscribe } from 'node:diagnostics_channel';

/**
 * Loaded before the local runner: lets its process die, as by SIGKILL from elsewhere, at an outbound call of a number, as
 * it is told over IPC. Database and service are in one process there, and so is every proxy that could stand between.
 */

/** Where to die: before the call of a number (from 1) is made, or as soon as its answer is there. */
export interface DeathOrder {
  readonly call: number;
  readonly when: 'before' | 'after';
}

let order: DeathOrder | undefined;
let made = 0;

process.on('message', (message) => {
  order = message as DeathOrder;
  made = 0;
  process.send?.('ready to die');
});
process.channel?.unref();

subscribe('http.client.request.created', () => {
  made += 1;
  if (order?.when === 'before' && made >= order.call) process.kill(process.pid, 'SIGKILL');
});
subscribe('http.client.response.finish', () => {
  if (order?.when === 'after' && made >= order.call) process.kill(process.pid, 'SIGKILL');
});
