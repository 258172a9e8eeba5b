import type { Report } from '../history.ts';
import { type Evidence, type Invariant, nameOf } from './invariant.ts';
import { freeAttempts, lapseMs, leastLockMs, mostAttempts } from './limits.ts';

/** A wrong password that was judged. */
interface Guess {
  readonly network: number;
  readonly at: number;
  readonly report?: Report;
}

/** Steps in which a right proof, a change or an operator ends all counts. */
function resets({ steps, states, reports }: Evidence): number[] {
  const ofAccount = states.flatMap(({ step, account }, i) => {
    const before = states[i - 1]?.account;
    return before && (account.version !== before.version || account.unlocks !== before.unlocks) ? [step] : [];
  });
  const right = reports.filter(({ operation }) => operation.shows && operation.shows !== 'wrong');
  // A success under an earlier password, or with a token, ends no failures at the door that strangers are at now.
  const present = states.at(-1)?.account;
  const door = `#anonymous#${present?.version}.${present?.unlocks ?? 0}`;
  const ofSuccess = steps.flatMap(({ actor, about, effect }, step) => {
    const isSuccess = effect === 'applied' && about.startsWith('PutItem ') && about.endsWith(door);
    const isOfRight = right.some((one) => (actor < 0 || one.actor === actor) && one.began <= step);
    return isSuccess && isOfRight ? [step] : [];
  });
  return [...ofAccount, ...ofSuccess];
}

/**
 * The guesses that were judged since all counts were last ended, in the order in which they were answered: those that
 * were under way then are on neither side.
 */
function guessesOf(evidence: Evidence): Guess[] {
  const ends = resets(evidence);
  const last = Math.max(-1, ...ends);
  const judged = evidence.reports.filter(
    ({ operation, told, began }) => operation.shows === 'wrong' && told === 'wrong_password' && began > last,
  );
  const earlier: Guess[] = last < 0 ? evidence.beginning.guesses.map((guess) => ({ ...guess })) : [];
  return [
    ...earlier,
    ...judged
      .toSorted((a, b) => (a.ended ?? 0) - (b.ended ?? 0))
      .map((report) => ({ network: report.asked.network, at: report.at, report })),
  ];
}

/** Attempts from the owner's network that count, or may. */
function outstandingAtHome(evidence: Evidence): number {
  const last = Math.max(-1, ...resets(evidence));
  const { reports, steps } = evidence;
  const begun = reports.filter(({ operation, asked }) => operation.shows && asked.network === 0);
  // A write that comes late may count what was taken back already.
  const late = steps.filter(({ actor, about }) => actor < 0 && about.includes('attempts#'));
  return begun.filter(({ ended = steps.length }) => ended > last).length + late.length;
}

/** How many passwords are judged, and who is kept waiting. */
export const attemptInvariants: readonly Invariant[] = [
  {
    name: 'no more guesses than the limits say',
    promise: 'However many requests race, no more than the allowed number are ever judged',
    check: (evidence) => {
      const guesses = guessesOf(evidence);
      for (const [i, { network, at, report }] of guesses.entries()) {
        const before = guesses.slice(0, i);
        const own = before.filter((guess) => guess.network === network);
        const latest = own.at(-1);
        const since = latest === undefined ? Number.POSITIVE_INFINITY : at - latest.at;
        // An owner's network has its free attempts whatever others do; all others share those of everybody.
        const free = network === 0 ? own.length : before.length;
        if (!report || free < freeAttempts || own.length === 0 || since >= lapseMs) continue;
        if (since < leastLockMs(own.length))
          return `${nameOf(report)} was judged ${since} ms after the ${own.length} before`;
      }
      return guesses.length > mostAttempts ? `${guesses.length} guesses were judged` : undefined;
    },
  },
  {
    name: 'who has not tried is judged',
    promise:
      'Each source network is admitted by a schedule of its own; counts end with a success or with the version',
    check: (evidence) => {
      const last = Math.max(-1, ...resets(evidence));
      const { reports, beginning, steps } = evidence;
      const earlier = last < 0 ? beginning.guesses : [];
      for (const report of reports) {
        if (report.told !== 'account_locked' || report.began <= last) continue;
        const { network } = report.asked;
        const own = reports.filter(
          ({ operation, asked, ended = steps.length }) =>
            operation.shows && asked.network === network && ended > last,
        );
        const isFirst = own.length === 1 && !earlier.some((guess) => guess.network === network);
        if (isFirst) return `${nameOf(report)} is locked out, and nobody has tried from there`;
      }
      return undefined;
    },
  },
  {
    name: 'the owner at home is judged',
    promise: 'A network from which the owner succeeded lately keeps its five attempts whatever others do',
    check: (evidence) => {
      const { after, states } = evidence;
      if (states.at(-1)?.account.status === 'frozen' || outstandingAtHome(evidence) >= freeAttempts)
        return undefined;
      return after.atHome === 'ok' ? undefined : `the owner at home is told ${after.atHome}`;
    },
  },
  {
    name: 'nobody is locked longer than the schedule says',
    promise: 'Each source network is admitted by a schedule of its own, at most 1 h',
    check: ({ after, states }) => {
      if (states.at(-1)?.account.status === 'frozen') return undefined;
      return after.afterTheLock === 'ok' ? undefined : `after the longest lock it is ${after.afterTheLock}`;
    },
  },
];
