import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Source } from '../credential/sources/source.ts';
import { ipAddress } from '../formats/ip-address.ts';

/** A request as the dialects see it: as near to what came over the wire as the event lets one see. */
export interface HttpRequest {
  readonly id: string;
  readonly method: string;
  /** Path as API Gateway gives it: HTTP APIs decode the percent escapes before they route. */
  readonly path: string;
  /** Query string as sent, without the question mark; empty when there is none. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Placeholders of the route's path, decoded. */
  readonly pathParameters: Readonly<Record<string, string | undefined>>;
  readonly body: Uint8Array;
  /** Where it comes from: for the steps of an endpoint the true source, before them what API Gateway sees. */
  readonly source: Source;
  /** The domain that API Gateway answered under. */
  readonly domainName: string;
}

/** The request behind an API Gateway HTTP API event, payload format 2.0. */
export function toHttpRequest(event: APIGatewayProxyEventV2): HttpRequest {
  const { requestContext } = event;
  return {
    id: requestContext.requestId,
    method: requestContext.http.method,
    path: event.rawPath,
    query: event.rawQueryString,
    headers: event.headers,
    pathParameters: event.pathParameters ?? {},
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8'),
    source: { address: peerOf(requestContext.http) },
    domainName: requestContext.domainName,
  };
}

/**
 * The peer of API Gateway's connection. Under mutual TLS the event names its port as well, which is a new one with each
 * connection: taken as it is, everybody would have 65,536 addresses.
 */
function peerOf({ sourceIp }: APIGatewayProxyEventV2['requestContext']['http']): string {
  return ipAddress(sourceIp) ?? sourceIp;
}
