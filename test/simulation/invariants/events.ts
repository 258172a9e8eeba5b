import type { Invariant } from './invariant.ts';

/** What other systems are told. */
export const eventInvariants: readonly Invariant[] = [
  {
    name: 'every change is published, in order',
    promise: 'Each credential change is published at least once, in order per account',
    check: ({ after, states, beginning }) => {
      const ids = after.events.filter(({ group }) => group === beginning.ownerId).map(({ id }) => id);
      const version = states.at(-1)?.account.version ?? 1;
      // What was worked off before the history was published before it.
      const first = beginning.state.position > 0 ? (states[0]?.account.version ?? 1) : 1;
      const expected = Array.from(
        { length: version - first },
        (_, i) => `${beginning.ownerId}:${i + first + 1}`,
      );
      const published = [...new Set(ids)];
      return published.join() === expected.join()
        ? undefined
        : `published ${published.length} of ${expected.length} changes, or in another order: ${published}`;
    },
  },
];
