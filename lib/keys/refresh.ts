/** How the latest attempt went. */
export type RefreshOutcome = { readonly ok: true } | { readonly ok: false; readonly cause: unknown };

/**
 * Runs the task unless an attempt ended less than `cooldownMs` ago, and resolves to the outcome of the latest
 * attempt. Calls made while one is under way share it. Never rejects.
 */
export type Refresh = (cooldownMs: number) => Promise<RefreshOutcome>;

/** Makes a {@link Refresh} around `task`; `now` is the clock in ms. */
export function createRefresh(task: () => Promise<void>, now: () => number): Refresh {
  let pending: Promise<RefreshOutcome> | undefined;
  let latest: { outcome: RefreshOutcome; endedAt: number } | undefined;

  const attempt = async (): Promise<RefreshOutcome> => {
    const outcome = await task().then(
      (): RefreshOutcome => ({ ok: true }),
      (cause: unknown): RefreshOutcome => ({ ok: false, cause }),
    );
    latest = { outcome, endedAt: now() };
    pending = undefined;
    return outcome;
  };

  return async (cooldownMs) => {
    if (pending) return pending;
    if (latest && now() - latest.endedAt < cooldownMs) return latest.outcome;
    pending = attempt();
    return pending;
  };
}
