import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type AnyServiceError, ServiceError } from '../errors/service-error.ts';
import type { Dialect } from './dialect.ts';
import { toHttpRequest } from './http-request.ts';
import { toGatewayResult } from './reply.ts';

/** The error as one that every dialect has words for: what nobody threw on purpose is `internal`. */
export function toServiceError(error: unknown): AnyServiceError {
  return error instanceof ServiceError ? error : new ServiceError('internal', { cause: error });
}

/** The one place where an error becomes an answer: in the words of the dialect, and no others. */
export function errorReply(
  dialect: Dialect,
): MiddlewareObj<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2> {
  return {
    onError: async (request) => {
      const reply = await dialect.errorReply(toServiceError(request.error), toHttpRequest(request.event));
      request.response = toGatewayResult(reply);
    },
  };
}
