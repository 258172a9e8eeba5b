import type { Door } from './doors.ts';

/** What a code is for: each has codes, tries and a cooldown of its own. */
export const purposes = ['authing', 'digitalscience', 'tencent', 'forgotten', 'signedIn'] as const;

/** One of {@link purposes}; the last two are qingzhenyun's. */
export type Purpose = (typeof purposes)[number];

/** An account as one read shows it. Times are ms since the epoch. */
export interface AccountState {
  readonly version: number;
  readonly tokenEnds: number;
  readonly unlocks: number;
  readonly isFrozen: boolean;
  readonly current: string;
  /** Former passwords, newest first. */
  readonly history: readonly string[];
  readonly changedAt?: number;
  readonly changedFrom?: string;
}

/** A code that was made. No two are alike: the sending says which it is. */
export interface Code {
  readonly sending: string;
  /** The {@link tokenVersion} that it is good under; 0 when it went to nobody. */
  readonly version: number;
  readonly validUntil: number;
}

/** The codes of one purpose and the tries at them. */
export interface CodeDoor {
  readonly live?: Code;
  readonly next?: Code;
  /** How many tries each network has made. */
  readonly tries: Readonly<Record<string, number>>;
  /** The tries at a right code that can be taken back, and whether another came after each. */
  readonly open: Readonly<Record<string, boolean>>;
}

/** The right to set a new password that a code was exchanged for. */
export interface Grant {
  readonly version: number;
  readonly sending: string;
}

/** Everything that decides what the service answers next. */
export interface State {
  readonly account: AccountState;
  /** By kind of caller and epoch. */
  readonly doors: Readonly<Record<string, Door>>;
  readonly codes: Readonly<Partial<Record<Purpose, CodeDoor>>>;
  /** When each cooldown began. */
  readonly slots: Readonly<Record<string, number>>;
  /** What each token is good under, by the command that got it. */
  readonly tokens: Readonly<Record<string, number>>;
  /** By the command that got it. */
  readonly grants: Readonly<Record<string, Grant>>;
  /** What each sending's code is good under. */
  readonly sendings: Readonly<Record<string, number>>;
  /** Messages with a code that went out. */
  readonly messages: number;
}

/** What tokens and codes are good under. */
export function tokenVersion({ version, tokenEnds }: AccountState): number {
  return version + tokenEnds;
}

/** The door that attempts at an account's password are counted at. */
export function doorName(kind: 'anonymous' | 'signedIn', { version, unlocks }: AccountState): string {
  return `${kind} ${version}.${unlocks}`;
}

/** A new account: each dialect has a token of the time before, named by the dialect. */
export function newAccount(password: string, dialects: readonly string[]): State {
  return {
    account: { version: 1, tokenEnds: 0, unlocks: 0, isFrozen: false, current: password, history: [] },
    doors: {},
    codes: {},
    slots: {},
    tokens: Object.fromEntries(dialects.map((dialect) => [dialect, 1])),
    grants: {},
    sendings: {},
    messages: 0,
  };
}
