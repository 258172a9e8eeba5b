import type { Source } from '../credential/sources/source.ts';
import type { HttpRequest } from './http-request.ts';

/** Finds out where a request truly comes from. */
export type SourceOf = (request: HttpRequest) => Source;

/** Sources as API Gateway sees them. */
export const gatewaySource: SourceOf = ({ source }) => source;

/** A source as the machine caller that has proven a secret of its own; as it is where there is none. */
export function asClient(source: Source, client: string | undefined): Source {
  return client === undefined ? source : { ...source, client };
}
