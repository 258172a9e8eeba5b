import type { Asked } from './commands.ts';
import { count, refund, succeed, untried, withEntry } from './doors.ts';
import { countedBy, end, faultOf, goOn, type Step, seenBy } from './progress.ts';
import { type AccountState, doorName, tokenVersion } from './state.ts';

const graceMs = 5 * 60_000;

/** Counts the attempt, and judges what was given by what was read. */
export const countAttempt: Step = (state, progress, command, now) => {
  if (command.kind !== 'signIn' && command.kind !== 'change') throw new Error('no password is given');
  const seen = seenBy(progress);
  const name = doorOf(command, seen);
  const { id, network } = command;
  const from = { id, network, at: now, owners: seen.changedFrom };
  const { door, counted } = count(state.doors[name] ?? untried, from);
  if (!counted) return end(state, progress, 'account_locked');
  const after = { ...state, doors: withEntry(state.doors, name, door) };
  const given = command.kind === 'signIn' ? command.password : command.old;
  const isInGrace = seen.changedAt !== undefined && now - seen.changedAt < graceMs;
  if (given !== seen.current) {
    if (given !== seen.history[0] || !isInGrace) return end(after, progress, 'wrong_password');
    return goOn(after, { at: 'refundAttempt', seen, counted, outcome: 'wrong_password' });
  }
  if (seen.isFrozen) return goOn(after, { at: 'refundAttempt', seen, counted, outcome: 'account_frozen' });
  const fault = command.kind === 'change' ? faultOf(command.next, seen) : undefined;
  if (fault) return goOn(after, { at: 'succeed', seen, counted, outcome: fault });
  return goOn(after, { at: command.kind === 'change' ? 'write' : 'succeed', seen, counted });
};

/** Takes an attempt back that was no guess. */
export const refundAttempt: Step = (state, progress, command) => {
  const name = doorOf(command, seenBy(progress));
  const door = refund(state.doors[name] ?? untried, countedBy(progress));
  return goOn({ ...state, doors: withEntry(state.doors, name, door) }, { ...progress, at: 'done' });
};

/** Ends the failures: the password was right, whatever becomes of the rest. */
export const endFailures: Step = (state, progress, command) => {
  const seen = seenBy(progress);
  const doors = withEntry(state.doors, doorOf(command, seen), succeed(countedBy(progress)));
  const outcome = progress.outcome ?? 'ok';
  const isSignIn = command.kind === 'signIn' && command.dialect !== 'sophon';
  const tokens = isSignIn ? withEntry(state.tokens, command.id, tokenVersion(seen)) : state.tokens;
  return end({ ...state, doors, tokens }, progress, outcome);
};

function doorOf(command: Asked, seen: AccountState): string {
  return doorName('token' in command && command.token ? 'signedIn' : 'anonymous', seen);
}
