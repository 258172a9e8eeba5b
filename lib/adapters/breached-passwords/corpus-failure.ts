import { FormatError } from '../../formats/format-error.ts';

/**
 * Why a corpus gave no answer that counts: another status than 200, the deadline, too many bytes, no connection, or
 * what is no range.
 */
export type CorpusFailureReason = 'status' | 'time' | 'size' | 'network' | 'content';

/**
 * A corpus gave no answer that counts. Address and body, which tell the range, are no part of it, and no `cause` is.
 */
export class CorpusFailure extends Error {
  override readonly name = 'CorpusFailure';
  readonly reason: CorpusFailureReason;
  /** The HTTP status, where the reason is `status`. */
  readonly status: number | undefined;

  constructor(reason: CorpusFailureReason, status?: number) {
    super(`The corpus of breached passwords failed: ${reason}`);
    this.reason = reason;
    this.status = status;
  }
}

/** What an error means that ended the reading of an answer under `signal`. */
export function corpusFailureOf(error: unknown, signal: AbortSignal): CorpusFailure {
  if (error instanceof CorpusFailure) return error;
  if (error instanceof FormatError)
    return new CorpusFailure(error.reason === 'too-large' ? 'size' : 'content');
  return new CorpusFailure(signal.aborted ? 'time' : 'network');
}
