import { withEntry } from './doors.ts';
import { codesOf, end, faultOf, goOn, type Progress, type Step, seenBy } from './progress.ts';
import type { CodeDoor, State } from './state.ts';
import { tokenVersion } from './state.ts';

const triesPerNetwork = 5;

/** Counts a try at a code, and judges it by what was read. */
export const tryCode: Step = (state, progress, command, now) => {
  if (command.kind !== 'verify' && command.kind !== 'reset') throw new Error('no code is given');
  const seen = seenBy(progress);
  const { purpose, network, id } = command;
  const door = codesOf(state, purpose);
  const note = command.kind === 'reset' ? command.note : undefined;
  const known = [door.live, door.next].filter(
    (code) => code !== undefined && (note === undefined || code.sending === note.sending),
  );
  const out = known.filter((code) => code !== undefined && now < code.validUntil);
  const tries = door.tries[network] ?? 0;
  if (out.length === 0) {
    return end(state, progress, known.some((code) => isTold(code, now)) ? 'spent_code' : 'wrong_code');
  }
  if (tries >= triesPerNetwork) return end(state, progress, 'wrong_code');
  const right = out.find((code) => code?.sending === command.sending);
  const followed = Object.fromEntries(Object.keys(door.open).map((other) => [other, true]));
  const counted = {
    ...door,
    tries: withEntry(door.tries, network, tries + 1),
    open: right ? withEntry(followed, id, false) : followed,
  };
  const after = { ...state, codes: { ...state.codes, [purpose]: counted } };
  const judged = right ?? out.at(-1);
  if (judged?.version !== tokenVersion(seen))
    return end(after, progress, right ? 'spent_code' : 'wrong_code');
  if (!right) return end(after, progress, 'wrong_code');
  if (seen.isFrozen) {
    const isConcealed = purpose === 'authing' || purpose === 'forgotten';
    return goOn(after, {
      ...progress,
      at: 'refundTry',
      outcome: isConcealed ? 'wrong_code' : 'account_frozen',
    });
  }
  if (command.kind === 'verify') {
    const grant = { version: tokenVersion(seen), sending: right.sending };
    const granted = { ...after, grants: withEntry(state.grants, id, grant) };
    return goOn(granted, { ...progress, at: 'refundTry', outcome: 'ok' });
  }
  const fault = faultOf(command.next, seen);
  return goOn(after, { ...progress, at: fault ? 'refundTry' : 'write', ...(fault && { outcome: fault }) });
};

/** How long what a code was is told after its end, ms. */
const toldMs = 3_600_000;
const isTold = (code: { readonly validUntil: number } | undefined, now: number) =>
  code !== undefined && now < code.validUntil + toldMs;

/**
 * Takes a try back. One that came after it may have taken its place in what the store remembers for that; then it stays
 * counted, which is the safe side.
 */
export const refundTry: Step = (state, progress, command) => {
  if (command.kind !== 'verify' && command.kind !== 'reset') throw new Error('no code is given');
  const { purpose, id, network } = command;
  const door = codesOf(state, purpose);
  const done: Progress = { ...progress, at: 'done' };
  const { [id]: isFollowed, ...open } = door.open;
  if (isFollowed === undefined) return goOn(state, done);
  const tries = withEntry(door.tries, network, (door.tries[network] ?? 0) - 1);
  const put = (after: CodeDoor): State => ({ ...state, codes: { ...state.codes, [purpose]: after } });
  const taken = { state: put({ ...door, open, tries }), progress: done };
  return isFollowed ? [taken, { state: put({ ...door, open }), progress: done }] : [taken];
};

/** Whether no newer code was sent since the one that a grant was given for. */
export const isLatest: Step = (state, progress, command) => {
  if (command.kind !== 'redeem') throw new Error('nothing is redeemed');
  const { live, next } = codesOf(state, 'authing');
  const sending = state.grants[command.grant]?.sending;
  const seen = seenBy(progress);
  if (live?.sending !== sending && next?.sending !== sending) return end(state, progress, 'invalid_note');
  if (seen.isFrozen) return end(state, progress, 'account_frozen');
  const fault = faultOf(command.next, seen);
  return fault ? end(state, progress, fault) : goOn(state, { ...progress, at: 'write' });
};
