import * as fc from 'fast-check';
import { type Round, type Sequence, signInDialects, type Wish } from './commands.ts';
import { purposes } from './state.ts';

const from = fc.nat({ max: 2 });
const held = fc.nat({ max: 2 });
const old = fc.oneof(
  { weight: 6, arbitrary: fc.constant('current' as const) },
  { weight: 2, arbitrary: fc.constant('wrong' as const) },
  { weight: 2, arbitrary: fc.constantFrom('former' as const, 'older' as const) },
);
const next = fc.oneof(
  { weight: 8, arbitrary: fc.constant('fresh' as const) },
  { weight: 1, arbitrary: fc.constantFrom('current' as const, 'former' as const) },
);
const code = fc.oneof(
  { weight: 6, arbitrary: fc.constant('last' as const) },
  { weight: 2, arbitrary: fc.constantFrom('former' as const, 'wrong' as const) },
);
const dialect = fc.constantFrom(...signInDialects);

const of = <Kind extends Wish['kind']>(
  kind: Kind,
  members: {
    [Name in keyof Omit<Extract<Wish, { kind: Kind }>, 'kind'>]: fc.Arbitrary<
      Extract<Wish, { kind: Kind }>[Name]
    >;
  },
) => fc.record({ kind: fc.constant(kind), ...members }) as unknown as fc.Arbitrary<Wish>;

/** What somebody does; a round that sends is for the purpose of its resets more often than not. */
const wish = (purpose: Round['purpose']): fc.Arbitrary<Wish> =>
  fc.oneof(
    { weight: 6, arbitrary: of('signIn', { dialect, password: old, from }) },
    { weight: 6, arbitrary: of('change', { dialect, old, next, held, from }) },
    { weight: 4, arbitrary: of('send', { held, from }) },
    { weight: 1, arbitrary: of('verify', { code, from }) },
    { weight: 6, arbitrary: of('reset', { purpose: fc.constant(purpose), code, next, held, from }) },
    {
      weight: 4,
      arbitrary: of('operate', {
        act: fc.constantFrom('freeze', 'freeze', 'thaw', 'thaw', 'unlock', 'endSessions'),
      }),
    },
    { weight: 1, arbitrary: of('clean', { how: fc.constantFrom('purge', 'purge', 'purge', 'timeToLive') }) },
  );

/** Somebody who guesses, as often as it takes to be locked out. */
const guesses = fc.array(of('signIn', { dialect, password: fc.constant('wrong'), from: fc.constant(0) }), {
  minLength: 5,
  maxLength: 6,
});

/** Somebody who tries codes as often, right ones too, and gets nowhere by the password that is chosen. */
const tries = (purpose: Round['purpose']): fc.Arbitrary<Wish[]> => {
  const shared = { code: fc.constantFrom('last', 'last', 'wrong'), from: fc.constant(0) } as const;
  const reset = {
    purpose: fc.constant(purpose),
    next: fc.constant('current'),
    held: fc.constant(0),
  } as const;
  const one = purpose === 'authing' ? of('verify', shared) : of('reset', { ...shared, ...reset });
  return fc.array(one, { minLength: 4, maxLength: 5 });
};

const thenSeconds = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.constantFrom(31, 61, 121, 361, 9_001) },
);

const round = (purpose: Round['purpose']): fc.Arbitrary<Round> =>
  fc.record({
    wishes: fc.oneof(
      { weight: 8, arbitrary: fc.array(wish(purpose), { minLength: 1, maxLength: 4 }) },
      { weight: 1, arbitrary: guesses },
      { weight: 1, arbitrary: tries(purpose) },
    ),
    purpose: fc.constant(purpose),
    thenSeconds,
  });

/** Sequences of a few rounds; most of what is sent and confirmed in one is for one purpose. */
export const sequences: fc.Arbitrary<Sequence> = fc.record({
  rounds: fc
    .constantFrom(...purposes)
    .chain((purpose) => fc.array(round(purpose), { minLength: 2, maxLength: 4 })),
  order: fc.nat(),
});
