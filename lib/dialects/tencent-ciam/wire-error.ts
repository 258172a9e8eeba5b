import type { Dialect, ErrorTable } from '../../http/dialect.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { ciamJson } from './replies.ts';

/** An error as this API puts it. */
export interface WireError {
  readonly status: number;
  /** `error` of the body; without it the body is empty. */
  readonly error?: string;
  /** `error_description` of the body, followed by the names of the members at fault when there are any. */
  readonly description?: string;
  /** The `WWW-Authenticate` header. Undefined, or giving undefined for this request: none. */
  readonly challenge?: (request: HttpRequest) => string | undefined;
}

/** Turns errors into replies in the words of a table, and no others. */
export function inWordsOf(table: ErrorTable<WireError>): Dialect['errorReply'] {
  return ({ code, members }, request) => {
    const { status, error, description, challenge } = table[code];
    const authenticate = challenge?.(request);
    const headers = authenticate === undefined ? {} : { 'www-authenticate': authenticate };
    if (error === undefined) return { status, headers };
    const error_description =
      description !== undefined && members.length > 0 ? `${description}: ${members.join(', ')}` : description;
    return ciamJson(status, { error, error_description }, headers);
  };
}
