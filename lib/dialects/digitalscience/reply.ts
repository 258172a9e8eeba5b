import { bsonFormat } from '../../formats/bson.ts';
import type { HttpError } from '../../formats/http-error.ts';
import { jsonFormat } from '../../formats/json.ts';
import { parseMediaType } from '../../formats/media-type.ts';
import { negotiate } from '../../formats/negotiate.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import type { Reply } from '../../http/reply.ts';
import { replyFormats } from './formats.ts';
import type { CommonOperationResult } from './result.ts';

/** What is answered, before its format is chosen: a result of the operation, or a fault of the request. */
export type Answer =
  | { readonly status: number; readonly result: CommonOperationResult }
  | { readonly status: number; readonly fault: HttpError };

/** The headers of a reply that depend on the bytes and the `Content-Type` that are sent. */
export type HeadersOf = (body: Uint8Array, contentType: string) => Readonly<Record<string, string>>;

const mediaTypes = replyFormats.flatMap((format) => format.mediaTypes);

/**
 * An answer in the format that the request asks for: by `Accept`, else the request's own, else JSON. Never 406.
 * As in ASP.NET (`DefaultContentNegotiator`), the range of all types is a match like any other: it means JSON.
 */
export function negotiatedReply(
  request: HttpRequest,
  answer: Answer,
  headersOf: HeadersOf = () => ({}),
): Reply {
  const mediaType = replyMediaType(request);
  const format = replyFormats.find((candidate) => candidate.mediaTypes.includes(mediaType)) ?? jsonFormat;
  const body = 'fault' in answer ? format.encodeError(answer.fault) : format.encode(answer.result);
  // Text formats name their charset, as ASP.NET's do.
  const contentType = format === bsonFormat ? mediaType : `${mediaType}; charset=utf-8`;
  return {
    status: answer.status,
    headers: { 'content-type': contentType, ...headersOf(body, contentType) },
    body,
  };
}

function replyMediaType({ headers }: HttpRequest): string {
  const accepted = negotiate(headers.accept, mediaTypes);
  if (accepted !== undefined) return accepted;
  const own = parseMediaType(headers['content-type'])?.essence;
  return own !== undefined && mediaTypes.includes(own) ? own : 'application/json';
}
