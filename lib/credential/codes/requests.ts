import type { Account, AccountId, Language } from '../account.ts';
import type { Claimant, FoundClaimant } from '../claimant.ts';
import type { Source } from '../sources/source.ts';
import type { Purpose } from './purpose.ts';

/** A request to send a code. */
export interface CodeRequest {
  readonly claimant: Claimant;
  readonly purpose: Purpose;
  readonly source: Source;
  /** Language of the message when the account has none. */
  readonly language?: Language | undefined;
  /**
   * Longest wait between two sendings that the dialect's clients expect, in ms; the deployment's when that is
   * shorter.
   */
  readonly cooldownMs?: number;
  /** For dialects whose callers name the phone along with the account. A no is answered like a yes. */
  readonly only?: {
    /** What the caller named: cooldown and number of the day are kept by account and this together. */
    readonly named: string;
    /** Whether a code may be sent to this account. */
    readonly mayReceive: (account: Account) => boolean;
  };
}

/** A sending, as a dialect may seal it into what the client must bring back. */
export interface SentCode {
  /** An id that nobody has when nothing was sent; the caller must not learn it. */
  readonly accountId: AccountId;
  readonly sendingId: string;
  /** Absent when nothing was sent because nobody may receive it; the caller must not learn it. */
  readonly phone?: string;
  /** What the account's tokens were good under when the code was made; 0 when nothing was sent. */
  readonly tokenVersion: number;
  /** When the code stops being good, ms since the epoch. */
  readonly validUntil: number;
}

/** A code as it comes back. */
export interface CodeConfirmation {
  readonly claimant: Claimant | FoundClaimant;
  readonly purpose: Purpose;
  readonly code: string;
  readonly source: Source;
  /** The sending that the client says the code is of; any, when its API has no place to say. */
  readonly sendingId?: string;
  /** The number that the client says the code went to, E.164; any, when its API has no place to say. */
  readonly phone?: string;
  /** Answer for a frozen account as for a wrong code, where a page has no word for it. */
  readonly concealFrozen?: boolean;
}
