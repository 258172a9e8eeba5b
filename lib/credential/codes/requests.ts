import type { Account, AccountId, Language } from '../account.ts';
import type { Claimant } from '../claimant.ts';
import type { AttemptChannel } from '../lockout.ts';
import type { Purpose } from './purpose.ts';

/** A request to send a code. */
export interface CodeRequest {
  readonly claimant: Claimant;
  readonly purpose: Purpose;
  readonly sourceIp: string;
  /** Language of the message when the account has none. */
  readonly language?: Language | undefined;
  /**
   * Whether a code may be sent to this account, for dialects whose callers name the phone along with the account.
   * A no is answered like a yes.
   */
  readonly mayReceive?: (account: Account) => boolean;
}

/** A sending, as a dialect may seal it into what the client must bring back. */
export interface SentCode {
  readonly accountId: AccountId;
  readonly sendingId: string;
  /** Absent when nothing was sent because the account is unknown; the caller must not learn it. */
  readonly phone?: string;
  /** The account's version when the code was made; 0 when the account is unknown. */
  readonly version: number;
  /** When the code stops being good, ms since the epoch. */
  readonly validUntil: number;
}

/** A code as it comes back. */
export interface CodeConfirmation {
  readonly claimant: Claimant | { readonly accountId: AccountId };
  readonly purpose: Purpose;
  readonly code: string;
  /** The sending that the client says the code is of; any, when its API has no place to say. */
  readonly sendingId?: string;
  /** The number that the client says the code went to, E.164; any, when its API has no place to say. */
  readonly phone?: string;
  /**
   * Against enumeration: answer for a frozen account as for a name that nobody has, with the same work. For callers
   * who only name an account and could look for frozen ones.
   */
  readonly concealFrozen?: boolean;
}

/** The count that attempts at a claimant's code are on. */
export function codeChannel(claimant: CodeConfirmation['claimant']): AttemptChannel {
  return 'caller' in claimant ? 'signedInCode' : 'anonymousCode';
}
