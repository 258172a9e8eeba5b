import type { Source } from '../credential/sources/source.ts';
import { ipAddress } from '../formats/ip-address.ts';
import type { HttpRequest } from './http-request.ts';

/**
 * Where a request comes from. Never rejects.
 * @param client the machine caller that makes it, once it has proven a secret of its own
 */
export type SourceOf = (request: HttpRequest, client?: string) => Promise<Source>;

/**
 * The peer of API Gateway's connection. Under mutual TLS the event names its port as well, which is a new one with each
 * connection: taken as it is, everybody would have 65,536 addresses.
 */
export function peerOf({ sourceIp }: Pick<HttpRequest, 'sourceIp'>): string {
  return ipAddress(sourceIp) ?? sourceIp;
}

/** Sources as API Gateway sees them. */
export const gatewaySource: SourceOf = async (request, client) => ({
  address: peerOf(request),
  ...(client !== undefined && { client }),
});
