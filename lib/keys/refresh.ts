/** How the latest attempt went. */
export type RefreshOutcome = { readonly ok: true } | { readonly ok: false; readonly cause: unknown };

/** The pause between two attempts, in ms: from the end of the former one, or from its start. */
export type Cooldown = { readonly sinceEndMs: number } | { readonly sinceStartMs: number };

/**
 * Runs the task unless the cooldown after the latest attempt is not over, and resolves to the outcome of the latest
 * attempt. Calls made while one is under way share it. Never rejects.
 */
export type Refresh = (cooldown: Cooldown) => Promise<RefreshOutcome>;

/** Makes a {@link Refresh} around `task`; `now` is the clock in ms. */
export function createRefresh(task: () => Promise<void>, now: () => number): Refresh {
  let pending: Promise<RefreshOutcome> | undefined;
  let latest: { outcome: RefreshOutcome; startedAt: number; endedAt: number } | undefined;

  const attempt = async (): Promise<RefreshOutcome> => {
    const startedAt = now();
    const outcome = await task().then(
      (): RefreshOutcome => ({ ok: true }),
      (cause: unknown): RefreshOutcome => ({ ok: false, cause }),
    );
    latest = { outcome, startedAt, endedAt: now() };
    pending = undefined;
    return outcome;
  };

  const isCooling = (cooldown: Cooldown): boolean => {
    if (!latest) return false;
    const [since, pause] =
      'sinceEndMs' in cooldown
        ? [now() - latest.endedAt, cooldown.sinceEndMs]
        : [now() - latest.startedAt, cooldown.sinceStartMs];
    // An attempt that lies ahead was made before the clock was set back: it must not put off the next one until then.
    return since >= 0 && since < pause;
  };

  return async (cooldown) => {
    if (pending) return pending;
    if (latest && isCooling(cooldown)) return latest.outcome;
    pending = attempt();
    return pending;
  };
}
