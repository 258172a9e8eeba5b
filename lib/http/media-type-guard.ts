import { RequestError } from '../errors/service-error.ts';
import { parseMediaType } from '../formats/media-type.ts';
import type { HttpRequest } from './http-request.ts';

/**
 * The media type of a request, `type/subtype` in lower case, when it is one of those accepted.
 * @throws ServiceError `unsupported_media_type`
 */
export function requireMediaType(request: HttpRequest, accepted: readonly string[]): string {
  const type = parseMediaType(request.headers['content-type'])?.essence;
  if (type !== undefined && accepted.includes(type)) return type;
  throw new RequestError('unsupported_media_type');
}
