import { isLatest, refundTry, tryCode } from './code-steps.ts';
import type { Asked, Command } from './commands.ts';
import { withEntry } from './doors.ts';
import { countAttempt, endFailures, refundAttempt } from './password-steps.ts';
import { end, goOn, type Progress, type Step, type StepName, seenBy } from './progress.ts';
import { deliver, prepare, takeOwnSlot, takeSlot } from './send-steps.ts';
import { type State, tokenVersion } from './state.ts';

const historyDepth = 5;

/** Where a command begins. */
export const begin: Progress = { at: 'read' };

/** The account is read once: what is judged is judged by what it was then. */
const read: Step = (state, _, command) => {
  const seen = state.account;
  const progress: Progress = { at: afterRead[command.kind], seen };
  if ('token' in command && command.token) {
    const { id, isExpired } = command.token;
    if (isExpired || state.tokens[id] !== tokenVersion(seen)) return end(state, progress, 'token_invalid');
    if (seen.isFrozen) return end(state, progress, 'account_frozen');
  }
  if (command.kind === 'reset' && command.note && isNoteRefused(state, command)) {
    return end(state, progress, 'invalid_note');
  }
  if (command.kind === 'redeem') {
    const isGood = !command.isExpired && state.grants[command.grant]?.version === tokenVersion(seen);
    if (!isGood) return end(state, progress, 'invalid_note');
  }
  return goOn(state, progress);
};

const afterRead = {
  signIn: 'count',
  change: 'count',
  send: 'takeSlot',
  verify: 'tryCode',
  reset: 'tryCode',
  redeem: 'isLatest',
} as const satisfies Record<Asked['kind'], Progress['at']>;

/** A signed-in caller's sending is of the password that the token is of, or it is used. */
function isNoteRefused(state: State, { note, token }: Extract<Command, { kind: 'reset' }>): boolean {
  if (!note || note.isExpired) return true;
  return token !== undefined && state.sendings[note.sending] !== state.tokens[token.id];
}

/** The one write that changes a password: done if nothing has changed since the account was read. */
const write: Step = (state, progress, command, now) => {
  if (!('next' in command)) throw new Error('no password is chosen');
  const seen = seenBy(progress);
  const { account } = state;
  if (account.version !== seen.version || account.isFrozen) {
    const after = { change: 'succeed', reset: 'refundTry', redeem: 'done' } as const;
    return goOn(state, { ...progress, at: after[command.kind], outcome: 'outdated' });
  }
  const changed = {
    ...account,
    version: account.version + 1,
    current: command.next,
    history: [seen.current, ...seen.history].slice(0, historyDepth),
    changedAt: now,
    changedFrom: command.network,
  };
  const isRenewed = 'token' in command && command.token && isQingzhenyun(command);
  const tokens = isRenewed
    ? withEntry(state.tokens, command.id, tokenVersion({ ...seen, version: seen.version + 1 }))
    : state.tokens;
  return end({ ...state, account: changed, tokens }, progress, 'ok');
};

function isQingzhenyun(command: Asked): boolean {
  if (command.kind === 'change') return command.dialect === 'qingzhenyun';
  return command.kind === 'reset' && command.purpose === 'signedIn';
}

/** Every step, by name. */
export const steps: Readonly<Record<StepName, Step>> = {
  read,
  count: countAttempt,
  refundAttempt,
  succeed: endFailures,
  write,
  takeSlot,
  takeOwnSlot,
  prepare,
  deliver,
  tryCode,
  refundTry,
  isLatest,
};
