import type { AccountId, Language } from '../account.ts';
import type { Purpose } from './purpose.ts';

/** A verification code as it is stored: never the code itself. Times are ms since the epoch. */
export interface StoredCode {
  /** The account; an id that does not exist when the code was asked for an unknown name. */
  readonly accountId: AccountId;
  /** The number it was sent to, E.164; absent when nothing was sent. */
  readonly phone?: string;
  readonly purpose: Purpose;
  /** A code of an earlier sending is no longer good. */
  readonly sendingId: string;
  /** Keyed digest of the code, bound to account, purpose and sending, base64url. */
  readonly digest: string;
  readonly keyId: string;
  readonly issuedAt: number;
  readonly validUntil: number;
  /** The account's version when it was issued; a password change ends the code. */
  readonly version: number;
  /** Attempts on the channel's count when it was issued, which its own five are counted from. */
  readonly attemptsBefore: number;
}

/** How often codes are sent. */
export interface SendLimits {
  /** Between two sendings to one account, in ms. */
  readonly cooldownMs: number;
  /** Per account, and so per phone, and UTC day. */
  readonly perDay: number;
  /** Per source address (IPv6: per /64) and UTC hour. */
  readonly perAddressAndHour: number;
  /** For the whole service and UTC hour. */
  readonly perServiceAndHour: number;
}

/** Stores the latest code of each account. */
export interface CodeStore {
  /**
   * Reserves a sending and stores its code, in one write, unless the last one was too recent or the day's number
   * is used up; the code before it stops being good.
   * @returns false when refused
   */
  reserve(code: StoredCode, limits: SendLimits): Promise<boolean>;

  /**
   * Takes a reservation back, its code included, so that a retry is allowed at once. The code before it stays gone;
   * a later one is left alone.
   */
  release(code: StoredCode): Promise<void>;

  /** The latest code of an account, strongly consistent. */
  read(accountId: AccountId): Promise<StoredCode | undefined>;
}

/** A sending, as the caps that no single account has count it. */
export interface CappedSending {
  /** Who asks, as `sourceNetwork` names them. */
  readonly source: string;
  /**
   * False when nothing will be sent: that costs the same writes, is refused by the same caps, and uses up nothing of
   * the whole service's number.
   */
  readonly billed: boolean;
  /** ms since the epoch */
  readonly now: number;
}

/** Counts sendings against the caps that no single account has. */
export interface SendCaps {
  /** Counts a sending; the cap that it is over, if any. */
  count(sending: CappedSending, limits: SendLimits): Promise<'within' | 'address' | 'service'>;
}

/** Hands a text to the telephone network. */
export interface TextMessages {
  /** @throws ServiceError `message_not_sent`, `message_quota_exceeded` or `invalid_phone_number` */
  send(message: { readonly phone: string; readonly text: string }): Promise<void>;
  /**
   * Does comparable work and sends nothing, so that neither time nor an outage tells who has an account.
   * @throws ServiceError `message_not_sent` when a message to anybody would have failed
   */
  decoy(): Promise<void>;
}

/** The words of the messages that go to an account's owner. */
export interface MessageTexts {
  code(code: string, minutes: number, language: Language): string;
  passwordChanged(at: Date, language: Language): string;
}
