import type { Source } from '../credential/sources/source.ts';
import type { HttpRequest } from './http-request.ts';

/**
 * Where a request comes from.
 * @param client the machine caller that makes it, once it has proven a secret of its own
 */
export type SourceOf = (request: HttpRequest, client?: string) => Source;

/** Sources as API Gateway sees them: the peer of its connection. */
export const gatewaySource: SourceOf = ({ sourceIp }, client) => ({
  address: sourceIp,
  ...(client !== undefined && { client }),
});
