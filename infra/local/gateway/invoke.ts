/** A function of the service, loaded and ready to be called with an event. */
export type Invoke = (event: unknown, requestId?: string) => Promise<unknown>;

/** An invocation took longer than the function's `timeout`. */
export class InvocationTimeout extends Error {
  override readonly name = 'InvocationTimeout';
}

/** Ends the wait for `work` after `timeoutMs`. @throws InvocationTimeout when it is over by then; what `work` throws */
export async function withTimeout(work: () => Promise<unknown>, timeoutMs: number): Promise<unknown> {
  const { promise: timedOut, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new InvocationTimeout()), timeoutMs);
  try {
    return await Promise.race([work(), timedOut]);
  } finally {
    clearTimeout(timer);
  }
}
