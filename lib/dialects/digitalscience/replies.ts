import { bsonFormat } from '../../formats/bson.ts';
import type { HttpError } from '../../formats/http-error.ts';
import { jsonFormat } from '../../formats/json.ts';
import { parseMediaType } from '../../formats/media-type.ts';
import { negotiate } from '../../formats/negotiate.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import type { Reply } from '../../http/reply.ts';
import { replyFormats } from './formats.ts';

/** What every operation of the dialect answers; the page's `CommonOperationResult`. */
export type CommonOperationResult = {
  /** 0 for success. */
  readonly errcode: number;
  /** Shown to the user when `errcode` is not 0. */
  readonly errmsg: string;
  /** Further data of an operation; no operation here has any. */
  readonly tag: string;
};

/** What is answered, before its format is chosen: a result of the operation, or an error of the request. */
export type Answer =
  | { readonly status: number; readonly result: CommonOperationResult }
  | { readonly status: number; readonly error: HttpError };

const mediaTypes = replyFormats.flatMap((format) => format.mediaTypes);

/**
 * An answer in the format that the request asks for: by `Accept`, else the request's own, else JSON. Never 406.
 * As in ASP.NET (`DefaultContentNegotiator`), the range of all types is a match like any other: it means JSON.
 */
export function negotiatedReply(request: HttpRequest, answer: Answer): Reply {
  const mediaType = replyMediaType(request);
  const format = replyFormats.find((candidate) => candidate.mediaTypes.includes(mediaType)) ?? jsonFormat;
  const body = 'error' in answer ? format.encodeError(answer.error) : format.encode(answer.result);
  // Text formats name their charset, as ASP.NET's do.
  const contentType = format === bsonFormat ? mediaType : `${mediaType}; charset=utf-8`;
  return { status: answer.status, headers: { 'content-type': contentType }, body };
}

/** The operation was done. */
export function done(request: HttpRequest): Reply {
  return negotiatedReply(request, { status: 200, result: { errcode: 0, errmsg: 'ok', tag: '' } });
}

function replyMediaType({ headers }: HttpRequest): string {
  const accepted = negotiate(headers.accept, mediaTypes);
  if (accepted !== undefined) return accepted;
  const own = parseMediaType(headers['content-type'])?.essence;
  return own !== undefined && mediaTypes.includes(own) ? own : 'application/json';
}
