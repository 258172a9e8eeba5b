import type { Server } from 'node:http';
import { CannotStart } from '../shared/cannot-start.ts';
import { listen } from '../shared/listen.ts';
import { portHolder } from './port-holder.ts';

/**
 * Starts `server` on loopback at `port`; returns the port, which is a free one for 0.
 * @throws CannotStart when it is taken, by whom the message says where the system tells
 */
export async function claimPort(server: Server, port: number): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    const holder = (await portHolder(port)) ?? 'another process';
    throw new CannotStart(`Port ${port} is taken by ${holder}; set PORT to use another one`, {
      cause: error,
    });
  }
}
