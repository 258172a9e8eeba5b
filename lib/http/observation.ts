import type { MiddlewareObj, Request } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { requestScope } from '../request-scope.ts';
import { toServiceError } from './error-reply.ts';
import { observe } from './observe.ts';

/** Observes every answer of one operation, good or bad, when it is complete. */
export function observation(
  dialect: string,
  operation: string,
): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  type Observed = Request<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>;
  const finish = ({ event, response, error }: Observed) => {
    const { startedAt = performance.now(), hashMs = 0 } = requestScope() ?? {};
    observe({
      requestId: event.requestContext.requestId,
      dialect,
      operation,
      status: response?.statusCode ?? 500,
      durationMs: Math.round(performance.now() - startedAt),
      hashMs: Math.round(hashMs),
      ...(error && { error: toServiceError(error) }),
    });
  };
  return { after: finish, onError: finish };
}
