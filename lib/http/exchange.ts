import type { MiddlewareObj, Request } from '@middy/core';
import type { HttpRequest } from './http-request.ts';
import type { Reply } from './reply.ts';

/** One request on its way through the pipeline. */
export interface Exchange<Caller = unknown> {
  /** Replaced once by the same request with its true source. */
  request: HttpRequest;
  /** Who makes the request, once that is proven. */
  caller?: Caller;
}

/** A middleware of the pipeline. */
export type Middleware<Caller = unknown> = MiddlewareObj<Exchange<Caller>, Reply>;

/** What middy hands to a middleware's hooks: the exchange is its `event`. */
export type Passage<Caller = unknown> = Request<Exchange<Caller>, Reply>;
