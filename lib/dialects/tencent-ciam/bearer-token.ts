import { CallerError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';

/** RFC 6750 §2.1, the scheme's name in either case (RFC 9110 §11.1). */
const bearer = /^bearer +(.+)$/i;

/**
 * The bearer token of a request. It comes in the `Authorization` header and nowhere else: a token in the query may
 * already stand in somebody's log, and RFC 6750 §2 forbids to send it by two ways. What the token is made of is the
 * verifier's to judge.
 * @throws ServiceError `token_missing` when there is none, or more than one
 */
export function bearerToken({ headers, query }: HttpRequest): string {
  const { authorization = '' } = headers;
  // No token contains a comma, so one can only have come from the gateway joining several header fields.
  const token = authorization.includes(',') ? undefined : bearer.exec(authorization.trim())?.[1];
  if (token === undefined || new URLSearchParams(query).has('access_token')) {
    throw new CallerError('token_missing');
  }
  return token;
}
