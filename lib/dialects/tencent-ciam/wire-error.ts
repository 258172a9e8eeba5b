import { type Dialect, type ErrorTable, rowOf } from '../../http/dialect.ts';
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

/**
 * Errors that only this API has: a token that opens something else, a scope that is not offered, and an `otp_token`
 * that is no good.
 */
export type CiamErrorCode = 'insufficient_scope' | 'invalid_scope' | 'invalid_reset_token';

/** One row for every error that an endpoint of this API can meet. */
export type CiamErrorTable = ErrorTable<WireError, CiamErrorCode>;

/** Turns errors into replies in the words of a table, and no others. */
export function inWordsOf(table: CiamErrorTable): Dialect['errorReply'] {
  return (refusal, request) => {
    const { members } = refusal;
    const { status, error, description, challenge } = rowOf(table, refusal);
    const authenticate = challenge?.(request);
    const headers = authenticate === undefined ? {} : { 'www-authenticate': authenticate };
    if (error === undefined) return { status, headers };
    const error_description =
      description !== undefined && members.length > 0 ? `${description}: ${members.join(', ')}` : description;
    return ciamJson(status, { error, error_description }, headers);
  };
}
