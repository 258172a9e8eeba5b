import type { CoreErrorCode } from '../../errors/error-codes.ts';
import { CoreError } from '../../errors/service-error.ts';

/** What can stop a sending and is said: the slot, the caps, and a country that no message may go to. */
export type Cap = 'slot' | 'source' | 'service' | 'country';

/** What can stop a message: what can stop its sending, and a number that the provider refuses. */
export type Obstacle = Cap | 'number';

const codes: Readonly<Record<Cap, CoreErrorCode>> = {
  slot: 'too_many_requests',
  source: 'too_many_requests',
  service: 'message_quota_exceeded',
  country: 'too_many_requests',
};

/**
 * The error of a sending that was stopped.
 * @param times.freeAt when another may be made, ms since the epoch; absent when waiting does not help
 */
export function stoppedBy(cap: Cap, times: { readonly freeAt?: number; readonly now: number }): CoreError {
  const { freeAt, now } = times;
  return new CoreError(codes[cap], {
    detail: `cap: ${cap}`,
    ...(freeAt !== undefined && { retryAfterSeconds: Math.max(1, Math.ceil((freeAt - now) / 1000)) }),
  });
}
