import { ipAddress } from '../formats/ip-address.ts';
import type { HttpRequest } from './http-request.ts';
import type { SourceOf } from './request-source.ts';

/** The headers of a trusted proxy, such as a CDN, by their names in lower case. */
export interface ProxyHeaders {
  /** Holds the address of who called the proxy. */
  readonly address: string;
  /** Holds the secret that proves the proxy. Never logged. */
  readonly secret: string;
}

/**
 * Sources behind a trusted proxy: the address that it names. Anybody can send the header that holds it, past the proxy
 * as well: without the secret, and for what is no address, the source is the one that API Gateway sees.
 * @param isTrusted whether a secret is that of a trusted proxy
 */
export function proxiedSource(headers: ProxyHeaders, isTrusted: (secret: string) => boolean): SourceOf {
  return (request) => {
    const { source } = request;
    const secret = request.headers[headers.secret];
    if (secret === undefined || !isTrusted(secret)) return source;
    const address = addressIn(request, headers.address);
    return address === undefined ? source : { ...source, address };
  };
}

/** The header to which API Gateway appends its own peer, which is the proxy, behind what the proxy appended. */
const appendedByGateway = 'x-forwarded-for';

/**
 * The last address of a list, which is the one that the trusted proxy appended: all before it are the caller's word.
 */
function addressIn(request: HttpRequest, header: string): string | undefined {
  const listed = (request.headers[header] ?? '').split(',').map(ipAddress);
  const last = listed.pop();
  return header === appendedByGateway && last === request.source.address ? listed.pop() : last;
}
