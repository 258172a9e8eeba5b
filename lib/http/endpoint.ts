import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { inRequestScope, type RequestScope } from '../request-scope.ts';
import { bodyLimit } from './body-limit.ts';
import type { Dialect } from './dialect.ts';
import { errorReply } from './error-reply.ts';
import type { Exchange } from './exchange.ts';
import { finishedReply } from './finished-reply.ts';
import { type HttpRequest, toHttpRequest } from './http-request.ts';
import { observation } from './observation.ts';
import { type Reply, toGatewayResult } from './reply.ts';
import { gatewaySource, type SourceOf } from './request-source.ts';
import { sharedHeaders } from './shared-headers.ts';

/** Left for the answer when all else has used up its time, in ms. */
const answerMarginMs = 500;

/** Left before that for putting in order what work that used up its time left undone, in ms. */
const settlingMs = 1_500;

/** A Lambda function behind API Gateway's HTTP API. */
export type GatewayHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** What an endpoint is put together with, beside its own steps. */
export interface EndpointDeps {
  /**
   * Resolves when what it cannot do without is there, and may be out of reach for a while, such as the live key ring;
   * tries again what failed before.
   */
  ready(): Promise<void>;
  /** Finds out where requests come from, once that is there. */
  readonly sourceOf: SourceOf;
}

/** For an endpoint that always has all it takes. */
export const alwaysReady: EndpointDeps = { ready: async () => undefined, sourceOf: gatewaySource };

/** The steps of an endpoint that anybody may call. */
export type Steps = (request: HttpRequest) => Promise<Reply>;

/** Finds out who makes a request. @throws ServiceError for a caller that is not let in */
export type Authenticate<Input, Caller> = (request: HttpRequest, input: Input) => Promise<Caller>;

/** The steps of an endpoint whose callers prove who they are, in the order in which they run. */
export interface AuthenticatedSteps<Input, Caller> {
  /**
   * What is judged before anybody asks who calls: the media type, and as much of the request as the API reads first.
   */
  read(request: HttpRequest): Input;
  readonly authenticate: Authenticate<Input, Caller>;
  /** What is done for that caller. */
  run(input: Input, caller: Caller, request: HttpRequest): Promise<Reply>;
}

/**
 * The Lambda handler of one endpoint: shared middleware around the endpoint's own steps. The gateway's event becomes
 * an `HttpRequest` once, on the way in, and a reply the gateway's result once, on the way out. Whatever the steps
 * throw becomes the dialect's answer; every answer is logged, measured and carries the shared headers.
 * Middy runs `after` and `onError` from the last middleware to the first, so the order below reads outside in.
 * @param deps waited for before anything else, so that a request that cannot be served leaves no trace; then they
 *   say where the request comes from, before a step may refuse it: every line of the log names the network
 */
export function endpoint<Input, Caller>(
  dialect: Dialect<NoInfer<Caller>>,
  operation: string,
  deps: EndpointDeps,
  steps: Steps | AuthenticatedSteps<Input, Caller>,
): GatewayHandler {
  const pipeline = middy<Exchange<Caller>, Reply>()
    .use(observation(dialect.name, operation))
    .use(sharedHeaders())
    .use(finishedReply(dialect))
    .use(errorReply(dialect))
    .use(bodyLimit())
    .handler(async (exchange) => {
      await deps.ready();
      const source = deps.sourceOf(exchange.request);
      exchange.request = { ...exchange.request, source };
      return typeof steps === 'function' ? steps(exchange.request) : answer(exchange, steps);
    });

  return async (event, context) => {
    const settleBy = Date.now() + remainingMs(context) - answerMarginMs;
    const scope: RequestScope = {
      deadline: settleBy - settlingMs,
      settleBy,
      startedAt: performance.now(),
      hashMs: 0,
      about: {},
    };
    const exchange: Exchange<Caller> = { request: toHttpRequest(event) };
    return toGatewayResult(await inRequestScope(scope, () => pipeline(exchange, context)));
  };
}

async function answer<Input, Caller>(
  exchange: Exchange<Caller>,
  { read, authenticate, run }: AuthenticatedSteps<Input, Caller>,
): Promise<Reply> {
  const { request } = exchange;
  const input = read(request);
  const caller = await authenticate(request, input);
  // Remembered for the reply, which an error in the next step makes as well.
  exchange.caller = caller;
  return run(input, caller, request);
}

/** The runtime always says how much time is left, in ms; a caller without one gets the timeout of `serverless.yml`. */
function remainingMs(context: Partial<Context> | undefined): number {
  return context?.getRemainingTimeInMillis?.() ?? 10_000;
}
