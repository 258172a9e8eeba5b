import type { Round, Sequence, Wish } from './commands.ts';
import type { Purpose } from './state.ts';

const fresh = { next: 'fresh', held: 0, from: 0 } as const;
const guess: Wish = { kind: 'signIn', dialect: 'tencent', password: 'wrong', from: 0 };
const rightOne: Wish = { kind: 'signIn', dialect: 'authing', password: 'current', from: 0 };
const send: Wish = { kind: 'send', held: 0, from: 0 };
const verify: Wish = { kind: 'verify', code: 'last', from: 0 };
const change: Wish = { kind: 'change', dialect: 'sophon', old: 'current', ...fresh };
const reset = (purpose: Purpose): Wish => ({ kind: 'reset', purpose, code: 'last', ...fresh });

const round = (purpose: Purpose, wishes: readonly Wish[], thenSeconds = 0): Round => ({
  wishes,
  purpose,
  thenSeconds,
});
const times = (count: number, wish: Wish): Wish[] => Array.from({ length: count }, () => wish);

/**
 * Sequences that random ones rarely come upon, each with what it would show. Every sequence that ever failed is added
 * here, as it was printed.
 */
export const knownSequences: Readonly<Record<string, Sequence>> = {
  'a reset token that a newer code has ended': {
    rounds: [
      round('authing', [send]),
      round('authing', [verify], 61),
      round('authing', [send]),
      round('authing', [reset('authing')]),
    ],
    order: 0,
  },
  'guesses that are given back after a change': {
    rounds: [
      round('authing', [change]),
      round('authing', times(4, guess)),
      round('authing', times(2, guess)),
      round('authing', [rightOne]),
    ],
    order: 1,
  },
  'guesses of which more are judged than counted': {
    rounds: [
      round('authing', times(4, guess)),
      round('authing', times(4, guess)),
      round('authing', [rightOne]),
    ],
    order: 2,
  },
  'right codes that use up the tries': {
    rounds: [round('authing', [send]), ...Array.from({ length: 6 }, () => round('authing', [verify]))],
    order: 3,
  },
  'wrong codes beyond the tries that there are': {
    rounds: [
      round('tencent', [send]),
      round('tencent', times(4, { kind: 'reset', purpose: 'tencent', code: 'wrong', ...fresh })),
      round('tencent', times(2, { kind: 'reset', purpose: 'tencent', code: 'wrong', ...fresh })),
      round('tencent', [reset('tencent')]),
    ],
    order: 5,
  },
  'two messages within a cooldown': {
    rounds: [round('forgotten', times(4, send)), round('signedIn', times(4, send))],
    order: 6,
  },
  'a freeze in the middle of a change': {
    // Whoever signs in meanwhile sees what came first.
    rounds: Array.from({ length: 8 }, () => [
      round('authing', [change, { kind: 'operate', act: 'freeze' }, rightOne, rightOne]),
      round('authing', [{ kind: 'operate', act: 'thaw' }]),
    ]).flat(),
    order: 7,
  },
  'two ways to reset at once': {
    rounds: [
      round('tencent', [send]),
      round('forgotten', [send]),
      round('forgotten', [reset('tencent'), reset('forgotten'), change, reset('forgotten')]),
    ],
    order: 4,
  },
};
