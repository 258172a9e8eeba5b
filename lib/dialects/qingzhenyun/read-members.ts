import { formFormat } from '../../formats/form.ts';
import { jsonFormat } from '../../formats/json.ts';
import { emptyRecord } from '../../formats/record.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { requireMediaType } from '../../http/media-type-guard.ts';
import { decoded } from '../../http/read-json.ts';

/** The page says JSON; the original took forms too, and a client may rely on it. */
const formats = [jsonFormat, formFormat];

/**
 * The members of a request's body. A body without a byte has none, whatever its media type. A member that is empty
 * or null is as good as absent.
 * @throws ServiceError `unsupported_media_type`, `malformed_body`
 */
export function readMembers(request: HttpRequest): Record<string, unknown> {
  const members = emptyRecord();
  for (const [name, value] of Object.entries(readBody(request))) {
    if (value !== '' && value !== null) members[name] = value;
  }
  return members;
}

function readBody(request: HttpRequest): Record<string, unknown> {
  if (request.body.length === 0) return {};
  const type = requireMediaType(
    request,
    formats.flatMap(({ mediaTypes }) => mediaTypes),
  );
  const format = formats.find(({ mediaTypes }) => mediaTypes.includes(type)) ?? jsonFormat;
  return decoded(() => format.decode(request.body));
}
