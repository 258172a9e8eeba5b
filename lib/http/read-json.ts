import type * as z from 'zod';
import { RequestError } from '../errors/service-error.ts';
import { FormatError } from '../formats/format-error.ts';
import { parseJson } from '../formats/json.ts';
import type { HttpRequest } from './http-request.ts';
import { requireMediaType } from './media-type-guard.ts';
import { validate } from './validate.ts';

/**
 * The JSON object in a request's body, checked: media type first, then syntax, then members.
 * @throws ServiceError `unsupported_media_type`, `malformed_body`, `missing_arguments`, `invalid_arguments`
 */
export function readJson<Shape extends z.ZodObject>(request: HttpRequest, schema: Shape): z.infer<Shape> {
  requireMediaType(request, ['application/json']);
  return validate(
    schema,
    decoded(() => parseJson(request.body)),
  );
}

/** Runs a decoder; what it refuses is the request's fault. */
export function decoded<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    if (error instanceof FormatError) throw new RequestError('malformed_body', { detail: error.reason });
    throw error;
  }
}
