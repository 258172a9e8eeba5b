import type { Dialect } from '../../http/dialect.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import type { Reply } from '../../http/reply.ts';
import { envelope } from './envelope.ts';
import { authingErrorReply, codeErrorReply, resetErrorReply, signInErrorReply } from './errors.ts';
import { languageOf } from './language.ts';

/** Authing's V3 authentication API, in its usual words. */
export const authing: Dialect = { name: 'authing', errorReply: authingErrorReply };

/** The same API at its door, where some errors have other names. */
export const authingSignIn: Dialect = { name: 'authing', errorReply: signInErrorReply };

/** The same API where it judges a code. */
export const authingCode: Dialect = { name: 'authing', errorReply: codeErrorReply };

/** The same API where a forgotten password is replaced. */
export const authingReset: Dialect = { name: 'authing', errorReply: resetErrorReply };

/** Success, in the caller's language; `data` where the endpoint answers with some. */
export function done(request: HttpRequest, data?: unknown): Reply {
  const message = { zh: '操作成功', en: 'Success' }[languageOf(request)];
  return envelope(request, { statusCode: 200, message, data });
}
