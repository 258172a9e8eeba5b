import type { ErrorCode, ServiceError } from '../credential/service-error.ts';
import type { HttpRequest } from './http-request.ts';
import type { Reply } from './reply.ts';

/** One row for every error code: a dialect whose table lacks one does not compile. */
export type ErrorTable<Row> = Readonly<Record<ErrorCode, Row>>;

/** What the shared pipeline must know of a dialect. */
export interface Dialect {
  /** For the log and the metrics. */
  readonly name: string;
  /** The dialect's words for an error. Must not throw, and must show nothing but what its table says. */
  errorReply(error: ServiceError, request: HttpRequest): Reply | Promise<Reply>;
}
