import type { AnyServiceError } from '../../errors/service-error.ts';
import type { HeadersOf } from './reply.ts';

/**
 * The shared pipeline turns an error into a reply after the endpoint's steps have ended, with nothing of theirs but
 * the error. So what the steps knew of the caller is remembered by the error, for as long as it lives.
 */
const headersByError = new WeakMap<AnyServiceError, HeadersOf>();

/** The same error, whose reply will carry these headers. */
export function withHeaders(error: AnyServiceError, headersOf: HeadersOf): AnyServiceError {
  headersByError.set(error, headersOf);
  return error;
}

/** The headers for an error's reply; undefined when nobody gave it any. */
export function headersFor(error: AnyServiceError): HeadersOf | undefined {
  return headersByError.get(error);
}
