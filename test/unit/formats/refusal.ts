import { FormatError, type FormatErrorReason } from '../../../lib/formats/format-error.ts';

/** Why the action refuses its input; fails on success and on any other error. */
export function refusal(action: () => unknown): FormatErrorReason {
  try {
    action();
  } catch (error) {
    if (error instanceof FormatError) return error.reason;
    throw error;
  }
  throw new Error('expected a FormatError');
}
