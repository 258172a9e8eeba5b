import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { inRequestScope, type RequestScope } from '../request-scope.ts';
import { bodyLimit } from './body-limit.ts';
import type { Dialect } from './dialect.ts';
import { errorReply } from './error-reply.ts';
import { type HttpRequest, toHttpRequest } from './http-request.ts';
import { observation } from './observation.ts';
import { type Reply, toGatewayResult } from './reply.ts';
import { sharedHeaders } from './shared-headers.ts';

/** Left for the answer when the database has used up its time, in ms. */
const answerMarginMs = 1_000;

/** A Lambda function behind API Gateway's HTTP API. */
export type GatewayHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** What an endpoint cannot do without, and what may be out of reach for a while. */
export interface Need {
  /** Resolves when it is there; tries again what failed before. */
  ready(): Promise<void>;
}

/** The need of an endpoint that always has all it takes. */
export const nothing: Need = { ready: async () => undefined };

/**
 * The Lambda handler of one endpoint: shared middleware around the endpoint's own steps. Whatever the steps
 * throw becomes the dialect's answer; every answer is logged, measured and carries the shared headers.
 * Middy runs `after` and `onError` from the last middleware to the first, so the order below reads outside in.
 */
export function endpoint(
  dialect: Dialect,
  operation: string,
  need: Need,
  steps: (request: HttpRequest) => Promise<Reply>,
): GatewayHandler {
  const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>()
    .use(observation(dialect.name, operation))
    .use(sharedHeaders())
    .use(errorReply(dialect))
    .use(bodyLimit())
    .handler(async (event) => {
      await need.ready();
      return toGatewayResult(await steps(toHttpRequest(event)));
    });

  return (event, context) => {
    const scope: RequestScope = {
      deadline: Date.now() + timeLeft(context) - answerMarginMs,
      startedAt: performance.now(),
      hashMs: 0,
    };
    return inRequestScope(scope, () => handler(event, context));
  };
}

/** The runtime always says how much time is left; a caller without one gets the timeout of `serverless.yml`. */
function timeLeft(context: Partial<Context> | undefined): number {
  return context?.getRemainingTimeInMillis?.() ?? 10_000;
}
