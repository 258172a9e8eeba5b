import type { ErrorCode } from '../errors/error-codes.ts';
import type { AnyServiceError } from '../errors/service-error.ts';
import type { HttpRequest } from './http-request.ts';
import type { Reply } from './reply.ts';

/**
 * One row for every error code that all dialects share, and for those that are `Own` to the dialect: a table that
 * lacks one does not compile.
 */
export type ErrorTable<Row, Own extends string = never> = Readonly<Record<ErrorCode | Own, Row>>;

/** The row of an error. A code that is another dialect's own is a fault of ours. */
export function rowOf<Row>(table: ErrorTable<Row>, { code }: Pick<AnyServiceError, 'code'>): Row {
  return Object.hasOwn(table, code) ? table[code as ErrorCode] : table.internal;
}

/** What the shared pipeline must know of a dialect. */
export interface Dialect<Caller = unknown> {
  /** For the log and the metrics. */
  readonly name: string;
  /** The dialect's words for an error. Must not throw, and must show nothing but what its table says. */
  errorReply(error: AnyServiceError, request: HttpRequest): Reply;
  /**
   * The last touch on a reply to a caller who is known, good and bad replies alike; for dialects whose replies show
   * that they are meant for that caller. Must not throw.
   */
  finishReply?(reply: Reply, caller: Caller): Reply;
}
