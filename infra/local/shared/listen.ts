import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Starts `server` on loopback, where nobody but this machine reaches it; port 0 takes a free one. Returns the port.
 * Idle connections stay open until the client or {@link close} ends them: a client that takes one just as the server
 * closes it would see a fault that neither API Gateway nor AWS shows it.
 * @throws Error of the system, with the code `EADDRINUSE` when the port is taken
 */
export async function listen(server: Server, port: number): Promise<number> {
  server.keepAliveTimeout = 0;
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Stops accepting, lets open requests finish, then resolves; at once when `server` does not listen. */
export async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  await closed;
}

/** Cuts every connection and stops `server`. */
export async function abort(server: Server): Promise<void> {
  server.closeAllConnections();
  await close(server);
}
