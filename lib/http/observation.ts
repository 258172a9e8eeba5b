import { networkOf } from '../credential/sources/network.ts';
import { requestScope } from '../request-scope.ts';
import { toServiceError } from './error-reply.ts';
import type { Middleware, Passage } from './exchange.ts';
import { observe } from './observe.ts';

/** Observes every answer of one operation, good or bad, when it is complete. */
export function observation(dialect: string, operation: string): Middleware {
  const finish = ({ event, response, error }: Passage) => {
    const { startedAt = performance.now(), hashMs = 0, unsettled = 0, about = {} } = requestScope() ?? {};
    observe({
      requestId: event.request.id,
      dialect,
      operation,
      status: response?.status ?? 500,
      durationMs: Math.round(performance.now() - startedAt),
      hashMs: Math.round(hashMs),
      unsettled,
      network: networkOf(event.request.source.address, 64),
      about,
      ...(error && { error: toServiceError(error) }),
    });
  };
  return { after: finish, onError: finish };
}
