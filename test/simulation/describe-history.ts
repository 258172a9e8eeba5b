import type { History } from './history.ts';
import type { Violation } from './invariants/invariants.ts';

/** A history for people: who did what in which order, and what was wrong. */
export function describeHistory(
  { beginning, steps, reports }: History,
  violations: readonly Violation[],
): string {
  const width = Math.max(...steps.map(({ about }) => about.length), 0);
  return [
    ...violations.map(({ invariant, how }) => `BROKEN: ${invariant}: ${how}`),
    `begins ${beginning.name}`,
    ...steps.map(({ actor, about, outcome, attempt, effect }, i) =>
      [
        String(i).padStart(4),
        actor < 0 ? ' late ' : ` client ${actor}`,
        ` ${about.padEnd(width)}`,
        attempt > 1 ? ` try ${attempt}` : '',
        outcome === 'done' ? '' : ` ${outcome}`,
        effect === 'refused' ? ' (condition failed)' : '',
      ]
        .join('')
        .trimEnd(),
    ),
    ...reports.map(({ actor, asked, told }) => `client ${actor} "${asked.operation}" was told: ${told}`),
  ].join('\n');
}
