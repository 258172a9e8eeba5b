/** How one cell of the matrix came out; `what` is not as promised, and says why where nothing better is possible. */
export interface Verdict {
  readonly is: 'ok' | 'inevitable' | 'broken';
  readonly what: readonly string[];
}

/** The verdict over what is broken, and over what nobody could have prevented. */
export function verdictOf(broken: readonly string[], inevitable: readonly string[] = []): Verdict {
  if (broken.length > 0) return { is: 'broken', what: broken };
  return { is: inevitable.length > 0 ? 'inevitable' : 'ok', what: inevitable };
}
