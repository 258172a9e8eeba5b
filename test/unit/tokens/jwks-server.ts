import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JSONWebKeySet } from 'jose';

/** A trusted issuer's JWK Set on loopback; `reply` may be replaced at any time. */
export interface JwksServer {
  readonly uri: string;
  requests: number;
  reply: RequestListener;
  publish(set: JSONWebKeySet): void;
  close(): Promise<void>;
}

export async function startJwksServer(): Promise<JwksServer> {
  const http = createServer((request, response) => {
    server.requests += 1;
    server.reply(request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const server: JwksServer = {
    uri: `http://127.0.0.1:${port}/jwks`,
    requests: 0,
    reply: (_, response) => response.writeHead(404).end(),
    publish(set) {
      server.reply = (_, response) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(set));
    },
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  return server;
}
