import type { Purpose } from './state.ts';

/** The dialects that sign in by password. */
export const signInDialects = ['sophon', 'tencent', 'authing', 'qingzhenyun'] as const;
export type SignInDialect = (typeof signInDialects)[number];

/** The dialects that give tokens. */
export const tokenDialects = ['tencent', 'authing', 'qingzhenyun'] as const;
export type TokenDialect = (typeof tokenDialects)[number];

/** Which password somebody gives: that in force when the round begins, the one before, an older one, or none of them. */
export type OldPassword = 'current' | 'former' | 'older' | 'wrong';
/** Which password somebody chooses. */
export type NewPassword = 'fresh' | 'current' | 'former';
/** Which code somebody has: that of the last message, of the one before, or none. */
export type HeldCode = 'last' | 'former' | 'wrong';

/** What an operator does. */
export type Act = 'freeze' | 'thaw' | 'unlock' | 'endSessions';

/** Something that somebody does, as it is generated. `from` numbers an address, `held` the tokens from the newest on. */
export type Wish =
  | { kind: 'signIn'; dialect: SignInDialect; password: OldPassword; from: number }
  | {
      kind: 'change';
      dialect: SignInDialect;
      old: OldPassword;
      next: NewPassword;
      held: number;
      from: number;
    }
  | { kind: 'send'; held: number; from: number }
  | { kind: 'verify'; code: HeldCode; from: number }
  | { kind: 'reset'; purpose: Purpose; code: HeldCode; next: NewPassword; held: number; from: number }
  | { kind: 'operate'; act: Act }
  | { kind: 'clean'; how: 'purge' | 'timeToLive' };

/** What several do at the same time, all who ask for a code for one purpose, and the time that then passes, in s. */
export interface Round {
  readonly wishes: readonly Wish[];
  readonly purpose: Purpose;
  readonly thenSeconds: number;
}

/** A sequence, and the seed of the order in which the calls of those who race reach the database. */
export interface Sequence {
  readonly rounds: readonly Round[];
  readonly order: number;
}

/** A token that somebody holds; `id` is the command that got it. Expired ones are as good as mangled. */
export interface HeldToken {
  readonly id: string;
  readonly text: string;
  readonly isExpired: boolean;
}

interface Made {
  /** Unique in its sequence. */
  readonly id: string;
  readonly network: string;
}

/** A wish with what it is made with: the texts for the wire, and for the model what they are. */
export type Command =
  | (Made & { kind: 'signIn'; dialect: SignInDialect; password: string })
  | (Made & { kind: 'change'; dialect: SignInDialect; old: string; next: string; token?: HeldToken })
  | (Made & { kind: 'send'; purpose: Purpose; sending: string; slot: string; token?: HeldToken })
  | (Made & { kind: 'verify'; purpose: 'authing'; sending?: string; code: string })
  | (Made & { kind: 'redeem'; grant: string; text: string; isExpired: boolean; next: string })
  | (Made & {
      kind: 'reset';
      purpose: Purpose;
      /** Of which sending the code is, if of any. */
      sending?: string;
      code: string;
      /** The note that the client brings back, where the dialect has one, and its sending. */
      note?: { readonly sending: string; readonly text: string; readonly isExpired: boolean };
      next: string;
      token?: HeldToken;
    })
  | (Made & { kind: 'operate'; act: Act })
  | (Made & { kind: 'clean'; how: 'purge' | 'timeToLive' });

/** A command about the account, as a client makes it. */
export type Asked = Exclude<Command, { kind: 'operate' | 'clean' }>;
