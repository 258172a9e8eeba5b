import type { StoredHash } from './password-hash.ts';

/** Opaque, stable, never reused. */
export type AccountId = string;

/** An operator freezes an account; only an operator thaws it. Locks are temporary and follow from the counts. */
export type AccountStatus = 'active' | 'frozen';

/** Language of the messages sent to the owner. */
export type Language = 'zh' | 'en';

/** The language where neither the account nor the request has one. */
export const defaultLanguage: Language = 'zh';

/** A name under which callers know an account. Each is unique: it leads to one account or to none. */
export type Alias =
  | { readonly kind: 'username'; readonly value: string }
  | { readonly kind: 'phone' /** E.164 */; readonly value: string }
  | { readonly kind: 'email'; readonly value: string }
  | { readonly kind: 'agent' /** `agentid/usercode` */; readonly value: string };

/**
 * One password as it is stored: a hash of its text, a hash of its MD5, or both. At least one; both are of the same
 * password.
 */
export type Credential = readonly StoredHash[];

/** Everything that is known of one account. Times are ms since the epoch. */
export interface Account {
  readonly id: AccountId;
  readonly username?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly agent?: string;
  readonly language?: Language;
  readonly status: AccountStatus;
  readonly createdAt: number;
  /** Absent when the account has no password yet (provisioned by phone only). */
  readonly credential?: Credential;
  /** Former passwords, newest first. */
  readonly history: readonly Credential[];
  /**
   * Raised by one with every password change; counts in {@link tokenVersion}, so that one write ends all tokens and codes.
   */
  readonly version: number;
  /** When the password was last changed; absent before the first change. */
  readonly changedAt?: number;
  /** The network that it was changed from, as the attempts name it: one that the owner succeeded from. */
  readonly changedFrom?: string;
  /** How often an operator has ended its locks; absent before the first time. */
  readonly unlocks?: number;
  /** How often its tokens were ended otherwise than by a password change; absent before the first time. */
  readonly tokenEnds?: number;
  /** When that was last done; what another issuer signed before then is no good any more. */
  readonly tokensEndedAt?: number;
}

/**
 * What tokens of our own, codes and what was given for them are good under: a number that rises with everything that
 * ends them, so that one from before is told by comparing, whatever the clocks say.
 */
export function tokenVersion({ version, tokenEnds = 0 }: Pick<Account, 'version' | 'tokenEnds'>): number {
  return version + tokenEnds;
}

/** The aliases that lead to an account, as they were given. */
export function aliasesOf(account: Pick<Account, 'username' | 'phone' | 'email' | 'agent'>): Alias[] {
  const kinds = ['username', 'phone', 'email', 'agent'] as const;
  return kinds.flatMap((kind) => {
    const value = account[kind];
    return value === undefined ? [] : [{ kind, value }];
  });
}
