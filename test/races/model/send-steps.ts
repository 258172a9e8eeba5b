import { withEntry } from './doors.ts';
import { codesOf, end, goOn, type Step, seenBy } from './progress.ts';
import { tokenVersion } from './state.ts';

const codeMs = 5 * 60_000;
const cooldownMs = { authing: 60_000, tencent: 60_000 } as const;
const usualCooldownMs = 120_000;

/** Takes the slot that the caller sees, unless it is still taken. */
export const takeSlot: Step = (state, progress, command, now) => {
  if (command.kind !== 'send') throw new Error('nothing is sent');
  const { purpose, slot } = command;
  const wait = purpose === 'authing' || purpose === 'tencent' ? cooldownMs[purpose] : usualCooldownMs;
  if ((state.slots[slot] ?? 0) > now - wait) return end(state, progress, 'too_many_requests');
  const slots = withEntry(state.slots, slot, now);
  return goOn({ ...state, slots }, { ...progress, at: purpose === slot ? 'prepare' : 'takeOwnSlot' });
};

/** Where an account can be asked for in several spellings, it has a slot of its own; that it is taken is not told. */
export const takeOwnSlot: Step = (state, progress, command, now) => {
  if (command.kind !== 'send') throw new Error('nothing is sent');
  const { purpose } = command;
  if ((state.slots[purpose] ?? 0) > now - usualCooldownMs) return end(state, progress, 'ok');
  return goOn({ ...state, slots: withEntry(state.slots, purpose, now) }, { ...progress, at: 'prepare' });
};

/** Puts the code beside the one that is out; the message goes out to who may receive it. */
export const prepare: Step = (state, progress, command, now) => {
  if (command.kind !== 'send') throw new Error('nothing is sent');
  const seen = seenBy(progress);
  const { purpose, sending } = command;
  const version = seen.isFrozen ? 0 : tokenVersion(seen);
  const next = { sending, version, validUntil: now + codeMs };
  const codes = { ...state.codes, [purpose]: { ...codesOf(state, purpose), next } };
  const messages = state.messages + (seen.isFrozen ? 0 : 1);
  const sendings = withEntry(state.sendings, sending, version);
  return goOn({ ...state, codes, messages, sendings }, { ...progress, at: 'deliver' });
};

/** Ends the code before. */
export const deliver: Step = (state, progress, command) => {
  if (command.kind !== 'send') throw new Error('nothing is sent');
  const { next } = codesOf(state, command.purpose);
  const isRenewed = command.token !== undefined;
  const tokens = isRenewed
    ? withEntry(state.tokens, command.id, state.tokens[command.token?.id ?? ''] ?? 0)
    : state.tokens;
  if (next?.sending !== command.sending) return end({ ...state, tokens }, progress, 'ok');
  const codes = { ...state.codes, [command.purpose]: { live: next, tries: {}, open: {} } };
  return end({ ...state, codes, tokens }, progress, 'ok');
};
