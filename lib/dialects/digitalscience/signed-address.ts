import type { HttpRequest } from '../../http/http-request.ts';

/** Where a client sends its requests, which is part of what HAWK signs. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

const hostHeader = /^(.+?)(?::([0-9]{1,5}))?$/;
const port = /^[0-9]{1,5}$/;

/**
 * The address that the client of a request called. What the deployment is configured with wins over everything in
 * the request. Otherwise it is the `Host` that API Gateway forwards, which it has routed by, and the port therein;
 * without one (a default port is left out), the port that API Gateway says it was reached on.
 */
export function signedAddress({ headers, domainName }: HttpRequest, configured?: Address): Address {
  if (configured) return configured;
  const [, host = domainName, ownPort] = hostHeader.exec(headers.host ?? '') ?? [];
  return { host, port: ownPort === undefined ? gatewayPort(headers) : Number(ownPort) };
}

function gatewayPort(headers: HttpRequest['headers']): number {
  // The gateway adds its own value at the end of one that the client made up.
  const [forwardedPort = '', protocol] = ['x-forwarded-port', 'x-forwarded-proto'].map((name) =>
    headers[name]?.split(',').at(-1)?.trim(),
  );
  if (port.test(forwardedPort)) return Number(forwardedPort);
  return protocol === 'http' ? 80 : 443;
}
