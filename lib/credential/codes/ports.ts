import type { AccountId, Language } from '../account.ts';
import type { CallerKind } from '../attempts/ports.ts';
import type { Network } from '../sources/network.ts';
import type { SourceCounters } from '../sources/source-counters.ts';
import type { Purpose } from './purpose.ts';

/** A verification code as it is stored: never the code itself. Times are ms since the epoch. */
export interface StoredCode {
  /** The account; an id that nobody has when the code was sent to nobody. */
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
  /** The account's `tokenVersion` when it was issued: what ends its tokens ends the code. */
  readonly version: number;
}

/** What the codes of one account, for one purpose and kind of caller, are kept under. */
export interface CodeDoor {
  readonly subject: AccountId;
  readonly purpose: Purpose;
  readonly caller: CallerKind;
}

/** What is known of the codes at a door. */
export interface CodesAtDoor {
  /** The code whose message was handed over last, and the one that is on its way, as far as they are there. */
  readonly codes: readonly StoredCode[];
  /** Wrong codes in a row, over all codes and networks. */
  readonly attempts: number;
  /** When a code was last tried, ms since the epoch. */
  readonly triedAt?: number;
}

/** The answer to {@link CodeStore.countTry}. */
export interface CodeTry extends CodesAtDoor {
  /** False when no such code is out, or its tries are used up. */
  readonly isCounted: boolean;
}

/** A try at a code. */
export interface TryOfCode {
  readonly network: Network;
  readonly id: string;
  /** The sending that the code is said to be of; any when absent. */
  readonly sendingId?: string | undefined;
  /** ms since the epoch */
  readonly now: number;
}

/** Stores the codes that are out. */
export interface CodeStore {
  /**
   * Puts a code beside the one that is out, which stays good: its message is yet to be handed over. Both can be tried.
   * Nothing is done when one that was issued later is on its way: then this one is not among those in the answer.
   * @param epoch what wrong codes in a row are counted for; they start at nothing with a new one
   * @param restart whether they start at nothing all the same
   */
  prepare(
    door: CodeDoor,
    code: StoredCode,
    attempts: { readonly epoch: string; readonly restart?: boolean },
  ): Promise<CodesAtDoor>;

  /** Ends the code before, and its tries: the message of this one was handed over. */
  deliver(door: CodeDoor, code: StoredCode): Promise<void>;

  /** What is known of the codes at a door, strongly consistent. One read. */
  read(door: CodeDoor): Promise<CodesAtDoor>;

  /**
   * Counts a try before it is judged, and returns what to judge it by, in one write. Refused without a trace when no
   * such code is out, and when its tries are used up: `triesPerNetwork` from a network, `triesPerCode` in all,
   * `mostAttempts` in a row over all codes.
   */
  countTry(door: CodeDoor, attempt: TryOfCode): Promise<CodeTry>;

  /**
   * Takes a try back that was not a guess. Idempotent.
   * @param succeeded whether it was right, which ends the wrong codes in a row
   */
  refundTry(door: CodeDoor, attempt: TryOfCode, succeeded: boolean): Promise<void>;
}

/** How often codes are sent. */
export interface SendLimits {
  /** Between two sendings, in ms. */
  readonly cooldownMs: number;
  /** Per UTC day. */
  readonly perDay: number;
  /** Per source network and UTC hour. */
  readonly perNetworkAndHour: number;
  /** Per machine caller and UTC hour. */
  readonly perClientAndHour: number;
  /** For the whole service and UTC hour. */
  readonly perServiceAndHour: number;
}

/**
 * What cooldown and number of a day are kept under: for strangers what they asked for, whether or not anybody has it;
 * for a signed-in caller the account.
 */
export interface SlotKey {
  readonly asked: string;
  readonly purpose: Purpose;
  readonly caller: CallerKind;
}

/** A sending that takes a slot. */
export interface SlotUse {
  readonly id: string;
  /** ms since the epoch */
  readonly now: number;
}

/** The answer to whether a code may be sent; `freeAt` (ms since the epoch) is absent when waiting does not help. */
export type Slot = { readonly isFree: true } | { readonly isFree: false; readonly freeAt?: number };

/** Keeps sendings apart from each other, and counts those of a day. */
export interface SendingSlots {
  /** Looks without taking anything. */
  look(key: SlotKey, now: number, limits: SendLimits): Promise<Slot>;
  /** Takes the slot, in one write, or says when it will be free. */
  take(key: SlotKey, use: SlotUse, limits: SendLimits): Promise<Slot>;
  /** Leaves everything as it was: nothing was sent. A write of `take` that arrives only then takes nothing any more. */
  release(key: SlotKey, use: SlotUse): Promise<void>;
  /** Ends the cooldown, and keeps the number of the day: perhaps a message was sent. */
  reopen(key: SlotKey, use: SlotUse): Promise<void>;
}

/** A sending, as the caps that no single account has count it. */
export interface CappedSending {
  /** The sending's id. */
  readonly id: string;
  /** Who asks; nobody, when the service sends of its own accord. */
  readonly counters?: SourceCounters;
  /**
   * False when nothing will be sent: that costs the same writes, is refused by the same caps, and uses up nothing of
   * the whole service's number.
   */
  readonly billed: boolean;
  /** ms since the epoch */
  readonly now: number;
}

/** The cap that a sending is over, and when it ends (ms since the epoch), unless waiting does not help. */
export type CapVerdict =
  | { readonly over: 'nothing' }
  | { readonly over: 'source' | 'service'; readonly freeAt?: number };

/** The caps, as {@link SendCaps} takes them. */
export type CapLimits = Pick<SendLimits, 'perNetworkAndHour' | 'perClientAndHour' | 'perServiceAndHour'>;

/** Counts sendings against the caps that no single account has. */
export interface SendCaps {
  /** Counts a sending; nothing stays counted when it is over a cap. */
  count(sending: CappedSending, limits: CapLimits): Promise<CapVerdict>;
  /** Takes a sending back that was not sent. Idempotent. */
  giveBack(sending: CappedSending): Promise<void>;
}

/** Hands a text to the telephone network. */
export interface TextMessages {
  /**
   * Sends a message, with one try: another might send it twice.
   * @throws ServiceError `message_not_sent` or `invalid_phone_number` when it is known not to have been taken;
   *   `message_unconfirmed` when nobody knows
   */
  send(message: { readonly phone: string; readonly text: string }): Promise<void>;
  /**
   * Does comparable work and sends nothing, so that neither time nor an outage tells who has an account.
   * @throws ServiceError as {@link TextMessages.send} when a message to anybody would have failed so
   */
  decoy(): Promise<void>;
}

/** The words of the messages that go to an account's owner. */
export interface MessageTexts {
  code(code: string, minutes: number, language: Language): string;
  passwordChanged(at: Date, language: Language): string;
}
