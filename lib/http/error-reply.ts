import { type AnyServiceError, CoreError, ServiceError } from '../errors/service-error.ts';
import type { Dialect } from './dialect.ts';
import type { Middleware } from './exchange.ts';

/** The error as one that every dialect has words for: what nobody threw on purpose is `internal`. */
export function toServiceError(error: unknown): AnyServiceError {
  return error instanceof ServiceError ? error : new CoreError('internal', { cause: error });
}

/** The one place where an error becomes an answer: in the words of the dialect, and no others. */
export function errorReply({ errorReply: inWordsOfDialect }: Pick<Dialect, 'errorReply'>): Middleware {
  return {
    onError: (passage) => {
      passage.response = inWordsOfDialect(toServiceError(passage.error), passage.event.request);
    },
  };
}
