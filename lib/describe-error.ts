/** An error as the log shows it. */
export interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: ErrorDescription | undefined;
}

/** Deeper chains are somebody's loop. */
const deepest = 5;

/**
 * Name, message, stack and causes of an error, nothing else: errors of the database client carry the item that a
 * condition failed on, stored hashes included, in members of their own.
 */
export function describeError(error: unknown, depth = 0): ErrorDescription | undefined {
  if (error === undefined || depth >= deepest) return undefined;
  if (!(error instanceof Error)) return { name: typeof error, message: 'thrown value is not an error' };
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    cause: describeError(error.cause, depth + 1),
  };
}
