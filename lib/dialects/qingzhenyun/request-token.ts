import { CallerError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import type { Members } from './requests.ts';

/** RFC 6750 §2.1, the scheme's name in either case. */
const bearer = /^bearer +(\S+)$/i;

/**
 * The token of a request. Clients of several generations send it in five places; of those that are filled the first
 * counts, and when it is no good the others are not tried: `Authorization`, the header `token`, `token` and `auth`
 * in the query, `token` in the body. An `Authorization` of another scheme is no token, as with the original.
 * @throws ServiceError `token_missing`
 */
export function requestToken(
  { headers, query }: Pick<HttpRequest, 'headers' | 'query'>,
  body: Members,
): string {
  const { authorization, token: header } = headers;
  const parameters = new URLSearchParams(query);
  const token = authorization
    ? bearer.exec(authorization.trim())?.[1]
    : [header, parameters.get('token'), parameters.get('auth'), body.token].find(Boolean);
  if (typeof token !== 'string') throw new CallerError('token_missing');
  return token;
}
