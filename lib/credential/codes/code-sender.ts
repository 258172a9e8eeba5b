import { CoreError, hasCode } from '../../errors/service-error.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import type { Live } from '../../keys/live.ts';
import { lastingKey } from '../../keys/settled-key.ts';
import { settle } from '../../request-scope.ts';
import { defaultLanguage, tokenVersion } from '../account.ts';
import { epochOf } from '../attempts/door.ts';
import { mostAttempts } from '../attempts/lockout.ts';
import type { AttemptCounts } from '../attempts/ports.ts';
import { callerKind } from '../claimant.ts';
import { countersOf } from '../sources/source-counters.ts';
import { isAllowedCountry } from './allowed-country.ts';
import { codeLifetimeMs } from './code-limits.ts';
import { hasSignedInSince } from './other-success.ts';
import type {
  CappedSending,
  CodeDoor,
  CodeStore,
  MessageTexts,
  SendCaps,
  SendingSlots,
  SendLimits,
  SlotKey,
  StoredCode,
  TextMessages,
} from './ports.ts';
import { isDeliverable, type Recipient, type RecipientDeps, recipientOf } from './recipient.ts';
import type { CodeRequest, SentCode } from './requests.ts';
import { type Cap, type Obstacle, stoppedBy } from './sending-caps.ts';
import { codeDigest, newCode, type RandomInt } from './verification-code.ts';

/** What codes are made and sent with. */
export interface CodeSenderDeps extends RecipientDeps {
  readonly attempts: Pick<AttemptCounts, 'read'>;
  readonly codes: CodeStore;
  readonly slots: SendingSlots;
  readonly caps: SendCaps;
  readonly messages: TextMessages;
  readonly texts: MessageTexts;
  readonly keys: Live<Pick<KeyRing, 'codeKeys'>>;
  readonly limits: SendLimits;
  /** Told of everything that stops a message. */
  readonly onCap: (obstacle: Obstacle) => void;
  /** ms since the epoch */
  readonly now: () => number;
  readonly newId: () => string;
  readonly randomInt?: RandomInt;
}

/** One sending on its way. */
interface Sending {
  readonly recipient: Recipient;
  readonly capped: CappedSending;
  /** What the caller sees of cooldown and number of the day. */
  readonly slot: SlotKey;
  /** The account's own, where one account can be asked for in many spellings. */
  readonly accountSlot?: SlotKey;
  readonly door: CodeDoor;
  readonly limits: SendLimits;
  readonly id: string;
  /** ms since the epoch */
  readonly now: number;
}

const msPerMinute = 60_000;

/**
 * Makes codes and sends them, within the caps. The order is what keeps strangers from using up what is the owner's: the
 * caps are asked before anything of the account is touched, and the code that is out stays good until the message with
 * the next one was handed over.
 */
export class CodeSender {
  readonly #deps: CodeSenderDeps;

  constructor(deps: CodeSenderDeps) {
    this.#deps = deps;
  }

  /**
   * Sends a code. For an account that is unknown, frozen, has no phone or may not receive one, everything is done
   * alike but the message.
   * @throws ServiceError `too_many_requests` and `message_quota_exceeded`, with the time to wait where that helps;
   *   `message_not_sent` and its kin, after which everything is as before (`invalid_phone_number` for a signed-in
   *   caller); `message_unconfirmed`, after which the code works if it came, and a retry is allowed at once; for a
   *   signed-in caller also as `recipientOf`
   */
  async send(request: CodeRequest): Promise<SentCode> {
    const asked = await this.#begin(request);
    await this.#reserve(asked);
    return this.#orTakeBack(asked, slotsOf(asked), async () => {
      const sending = await this.#reserveAccount(asked);
      const { code, stored } = this.#newCode(sending);
      const receiver = await this.#prepare(sending, stored);
      await this.#handOver(code, receiver, request);
      // The code can be tried already, so the message is of use although this fails.
      await settle(() => this.#deps.codes.deliver(sending.door, stored));
      const { accountId, phone, sendingId, version, validUntil } = stored;
      return { accountId, sendingId, tokenVersion: version, validUntil, ...(phone && { phone }) };
    });
  }

  /** Finds out whom it is about, and looks whether anything stands against it that is known without a write. */
  async #begin(request: CodeRequest): Promise<Sending> {
    const { slots, countries, now: clock, newId } = this.#deps;
    if (!isDeliverable(request, countries)) throw this.#stopped('country', {});
    const recipient = await recipientOf(request, this.#deps);
    const { account, subject, asked } = recipient;
    if (account && !isAllowedCountry(account.phone, countries)) throw this.#stopped('country', {});
    const { purpose, source } = request;
    const caller = callerKind(request.claimant);
    const limits = limitsFor(request, this.#deps.limits);
    const [id, now] = [newId(), clock()];
    const slot = { asked, purpose, caller };
    const accountSlot = { asked: subject, purpose, caller };
    const look = await slots.look(slot, now, limits);
    if (!look.isFree) throw this.#stopped('slot', look);
    const capped = {
      id,
      counters: countersOf(source),
      billed: account !== undefined,
      now,
    };
    return {
      recipient,
      capped,
      slot,
      ...(request.only && { accountSlot }),
      door: { subject, purpose, caller },
      limits,
      id,
      now,
    };
  }

  /**
   * Counts against the caps, then takes the slot; nothing stays taken when either is refused or fails. What a refusal
   * has not taken is not taken back either: a flood over a cap must not cost a write more for each name that it makes
   * up.
   */
  async #reserve(sending: Sending): Promise<void> {
    const { caps, slots } = this.#deps;
    const { capped, slot, limits } = sending;
    const cap = await this.#orTakeBack(sending, [], () => caps.count(capped, limits));
    if (cap.over !== 'nothing') throw this.#stopped(cap.over, cap);
    const taken = await this.#orTakeBack(sending, [slot], () => slots.take(slot, sending, limits));
    if (taken.isFree) return;
    await settle(() => caps.giveBack(capped));
    throw this.#stopped('slot', taken);
  }

  /**
   * Takes the account's own slot where callers can spell what they ask for in many ways, each with a slot that they
   * see. When it is not free nobody gets a code, which the caller must not learn: the owner's phone is spared, and
   * the code that is out stays.
   */
  async #reserveAccount(asked: Sending): Promise<Sending> {
    const { accountSlot, recipient, door, limits } = asked;
    if (!accountSlot || (await this.#deps.slots.take(accountSlot, asked, limits)).isFree) return asked;
    const nobody = { subject: recipient.asked, epoch: epochOf(undefined), asked: recipient.asked };
    return { ...asked, recipient: nobody, door: { ...door, subject: nobody.subject } };
  }

  /** Stores the code beside the one that is out. @returns whom to send it to: nobody while it cannot be used */
  async #prepare({ recipient, door, now }: Sending, stored: StoredCode): Promise<Recipient['account']> {
    const { codes, attempts } = this.#deps;
    const { epoch } = recipient;
    const known = await codes.prepare(door, stored, { epoch });
    // Another request was later, by another name perhaps: its code is the one that works, and who asks must not learn it.
    if (!known.codes.some(({ sendingId }) => sendingId === stored.sendingId)) return undefined;
    if (known.attempts < mostAttempts) return recipient.account;
    if (!(await hasSignedInSince(known.triedAt ?? 0, recipient, { attempts, now }))) return undefined;
    await codes.prepare(door, stored, { epoch, restart: true });
    return recipient.account;
  }

  /**
   * Hands the message over. That the provider refuses the number is said to its signed-in owner only: to a stranger
   * it is a number that nobody has, or the refusal would tell that somebody has it.
   */
  async #handOver(code: string, account: Recipient['account'], request: CodeRequest): Promise<void> {
    const { messages, texts, onCap } = this.#deps;
    if (!account) return messages.decoy();
    const language = account.language ?? request.language ?? defaultLanguage;
    const text = texts.code(code, codeLifetimeMs / msPerMinute, language);
    try {
      await messages.send({ phone: account.phone, text });
    } catch (error) {
      if ('caller' in request.claimant || !hasCode(error, ['invalid_phone_number'])) throw error;
      onCap('number');
    }
  }

  /**
   * Does a part of a sending, and puts things in order when it fails. What is known not to have been sent leaves
   * everything as it was. Where nobody knows, the message may have come, so its number stays counted; but the caller
   * may try again at once.
   * @param taken the slots that may be taken by then
   * @throws what `work` throws
   */
  async #orTakeBack<T>(sending: Sending, taken: readonly SlotKey[], work: () => Promise<T>): Promise<T> {
    const { caps, slots } = this.#deps;
    try {
      return await work();
    } catch (error) {
      if (hasCode(error, ['message_unconfirmed'])) {
        await Promise.all(taken.map((key) => settle(() => slots.reopen(key, sending))));
      } else {
        await Promise.all([
          ...taken.map((key) => settle(() => slots.release(key, sending))),
          settle(() => caps.giveBack(sending.capped)),
        ]);
      }
      throw error;
    }
  }

  #newCode({ recipient, door, id, now }: Sending): { code: string; stored: StoredCode } {
    const { keys, randomInt } = this.#deps;
    const validUntil = now + codeLifetimeMs;
    const key = lastingKey(keys.current().codeKeys, now, validUntil);
    if (!key) throw new CoreError('internal', { detail: 'the key ring has no key that outlives a code' });
    const code = newCode(randomInt);
    const binding = { accountId: recipient.subject, purpose: door.purpose, sendingId: id };
    const stored = {
      ...binding,
      ...(recipient.account && { phone: recipient.account.phone }),
      digest: codeDigest(code, binding, key),
      keyId: key.id,
      issuedAt: now,
      validUntil,
      version: recipient.account ? tokenVersion(recipient.account) : 0,
    };
    return { code, stored };
  }

  #stopped(cap: Cap, { freeAt }: { readonly freeAt?: number }): CoreError {
    this.#deps.onCap(cap);
    return stoppedBy(cap, { now: this.#deps.now(), ...(freeAt !== undefined && { freeAt }) });
  }
}

/** Every slot that a sending takes. */
function slotsOf({ slot, accountSlot }: Sending): SlotKey[] {
  return accountSlot ? [slot, accountSlot] : [slot];
}

/** The limits of the deployment, but for the wait that a dialect's clients do not expect to be longer. */
function limitsFor({ cooldownMs = Number.POSITIVE_INFINITY }: CodeRequest, limits: SendLimits): SendLimits {
  return { ...limits, cooldownMs: Math.min(cooldownMs, limits.cooldownMs) };
}
