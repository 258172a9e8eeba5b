import { CallerError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';

/** The scheme's name in either case (RFC 9110 §11.1). */
const bearer = /^bearer +/i;

/**
 * The access token of a request. The vendor's Node, Python, Go and mini-program SDKs send it raw in
 * `Authorization`; those for iOS, Android, Flutter and C# send `Bearer …` (RFC 6750 §2.1).
 * @throws ServiceError `token_missing`
 */
export function accessToken({ headers }: Pick<HttpRequest, 'headers'>): string {
  const token = headers.authorization?.trim().replace(bearer, '');
  if (!token) throw new CallerError('token_missing');
  return token;
}
