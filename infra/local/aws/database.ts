import type { IncomingMessage } from 'node:http';
import { CannotStart } from '../shared/cannot-start.ts';
import { close, listen } from '../shared/listen.ts';
import type { Endpoint } from './endpoint.ts';
import type { ChangeListener } from './item-change.ts';
import { observedDynalite } from './observed-dynalite.ts';
import { requireFromDynalite } from './require-from-dynalite.ts';
// These change what dynalite refuses, and how, before any database starts.
import './failed-conditions.ts';
import './key-sizes.ts';

/** The embedded database. */
export interface Database extends Endpoint {
  /** Calls `listener` with every change of a table from now on. */
  watch(table: string, listener: ChangeListener): void;
}

/**
 * Starts the embedded DynamoDB on a free loopback port: in memory, or in the directory `path`. A write is in the
 * operating system's hands before it is answered, so what was answered survives the death of the process.
 * @throws CannotStart when the directory cannot be opened, for example because another process has it open
 */
export async function startDatabase(path?: string): Promise<Database> {
  if (path !== undefined) await assertUsable(path);
  const listeners = new Map<string, ChangeListener>();
  const server = observedDynalite({ createTableMs: 0, ...(path !== undefined && { path }) }, listeners);
  // dynalite throws, and so ends the process, when a client hangs up in the middle of a request.
  server.on('request', (request: IncomingMessage) => {
    request.removeAllListeners('error');
    request.on('error', () => undefined);
  });
  const port = await listen(server, 0);
  return {
    url: `http://127.0.0.1:${port}`,
    watch: (table, listener) => {
      const earlier = listeners.get(table);
      listeners.set(table, (change) => {
        earlier?.(change);
        listener(change);
      });
    },
    close: () => close(server),
  };
}

interface Store {
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Opens and closes the store once, because dynalite itself finds out only in the middle of the first request. */
async function assertUsable(path: string): Promise<void> {
  const { Level } = requireFromDynalite('level') as { Level: new (path: string) => Store };
  const store = new Level(path);
  try {
    await store.open();
    await store.close();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const locked = cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';
    throw new CannotStart(`${path} ${locked ? 'is in use by another process' : 'cannot be opened'}`, {
      cause: error,
    });
  }
}
