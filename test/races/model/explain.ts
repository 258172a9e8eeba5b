import type { Act, Asked, Command } from './commands.ts';
import { begin, steps } from './programs.ts';
import type { Next, Outcome, Progress } from './progress.ts';
import { type AccountState, doorName, type State } from './state.ts';
import { wordOf } from './words.ts';

/** A command of a round and what its client was told. */
export interface Answered {
  readonly command: Command;
  readonly word: string;
}

/** Some commands, each as far as it is. */
interface Moment {
  readonly state: State;
  readonly progress: readonly Progress[];
  /** Whether the account is as nobody has read it yet: only then a read shows what no earlier one could have. */
  readonly isFresh: boolean;
}

const operate: Readonly<Record<Act, (account: AccountState) => AccountState>> = {
  freeze: (account) => ({ ...account, isFrozen: true }),
  thaw: (account) =>
    account.isFrozen ? { ...account, isFrozen: false, tokenEnds: account.tokenEnds + 1 } : account,
  unlock: (account) => ({ ...account, unlocks: account.unlocks + 1 }),
  endSessions: (account) => ({ ...account, tokenEnds: account.tokenEnds + 1 }),
};

/**
 * Every state that the service may be in after a round: those that some order of the commands' steps leads to in which
 * each client is told what it was told. None when there is no such order. Reads are only tried where the account has
 * just changed, because anywhere later they show the same.
 * @param now ms since the epoch
 */
export function explain(before: readonly State[], answered: readonly Answered[], now: number): State[] {
  const ends = new Map<string, State>();
  const met = new Set<string>();
  const open: Moment[] = before.map((state) => ({
    state,
    progress: answered.map(() => begin),
    isFresh: true,
  }));
  for (let moment = open.pop(); moment; moment = open.pop()) {
    const { state, progress, isFresh } = moment;
    if (progress.every(({ at }) => at === 'done')) {
      const settled = withoutVoidDoors(state);
      ends.set(JSON.stringify(settled), settled);
      continue;
    }
    for (const [i, one] of progress.entries()) {
      const its = answered[i];
      if (!its || one.at === 'done' || (isRead(one, its) && !isFresh)) continue;
      for (const next of takeStep(state, one, its.command, now)) {
        if (isContradicted(next.progress.outcome, its)) continue;
        const isChanged = next.state.account !== state.account;
        const after: Moment = {
          state: next.state,
          progress: progress.with(i, next.progress),
          isFresh: isChanged || (isFresh && isRead(one, its)),
        };
        const key = JSON.stringify(after);
        if (met.has(key)) continue;
        met.add(key);
        open.push(after);
      }
    }
  }
  return [...ends.values()];
}

function takeStep(state: State, progress: Progress, command: Command, now: number): Next {
  if (command.kind === 'clean') return [{ state, progress: { at: 'done' } }];
  if (command.kind === 'operate') {
    return [{ state: { ...state, account: operate[command.act](state.account) }, progress: { at: 'done' } }];
  }
  if (progress.at === 'done') return [];
  return steps[progress.at](state, progress, command, now);
}

function isRead({ at }: Progress, { command }: Answered): boolean {
  return at === 'read' && command.kind !== 'operate' && command.kind !== 'clean';
}

function isContradicted(outcome: Outcome | undefined, { command, word }: Answered): boolean {
  if (outcome === undefined) return false;
  return wordOf(command as Asked, outcome) !== word;
}

/** Counts of a password that is no longer in force decide nothing any more. */
function withoutVoidDoors(state: State): State {
  const present = (['anonymous', 'signedIn'] as const).map((kind) => doorName(kind, state.account));
  const doors = Object.entries(state.doors).filter(([name]) => present.includes(name));
  return { ...state, doors: Object.fromEntries(doors) };
}
