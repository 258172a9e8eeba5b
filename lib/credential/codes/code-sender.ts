import { CoreError } from '../../errors/service-error.ts';
import { type KeyRing, liveKeys } from '../../keys/key-ring.ts';
import type { Live } from '../../keys/live.ts';
import { type Account, type AccountId, defaultLanguage } from '../account.ts';
import { idOf } from '../claimant.ts';
import type { CredentialService } from '../credential-service.ts';
import type { AccountStore } from '../ports.ts';
import { isAllowedCountry } from './allowed-country.ts';
import type { CodeStore, MessageTexts, SendCaps, SendLimits, StoredCode, TextMessages } from './ports.ts';
import { type CodeRequest, codeChannel, type SentCode } from './requests.ts';
import { sourceNetwork } from './source-network.ts';
import { codeDigest, newCode, type RandomInt } from './verification-code.ts';

/** What codes are made and sent with. */
export interface CodeSenderDeps {
  readonly accounts: AccountStore;
  readonly credentials: Pick<CredentialService, 'accountOf'>;
  readonly codes: CodeStore;
  readonly caps: SendCaps;
  readonly messages: TextMessages;
  readonly texts: MessageTexts;
  readonly keys: Live<Pick<KeyRing, 'codeKeys'>>;
  readonly limits: SendLimits;
  /** Calling codes (`86`) that messages may go to; all when empty. */
  readonly countries: readonly string[];
  /** Told of every cap that stops a sending. */
  readonly onCap: (cap: 'account' | 'address' | 'service' | 'country') => void;
  /** ms since the epoch */
  readonly now: () => number;
  readonly newId: () => string;
  readonly randomInt?: RandomInt;
}

/** How long a code is good, in ms. */
export const codeLifetimeMs = 5 * 60_000;
const msPerMinute = 60_000;

/** Makes codes and sends them, within the caps. */
export class CodeSender {
  readonly #deps: CodeSenderDeps;

  constructor(deps: CodeSenderDeps) {
    this.#deps = deps;
  }

  /**
   * Sends a code. For an account that is unknown, frozen, has no phone or may not receive one, everything is done
   * alike but the message.
   * @throws ServiceError `too_many_requests`; `message_not_sent` and its kin, after which a retry is allowed at
   *   once; for a signed-in caller also as `CredentialService.accountOf`, and `phone_changed` without a phone
   */
  async send(request: CodeRequest): Promise<SentCode> {
    const { codes, caps, messages, texts, limits, keys, randomInt, now } = this.#deps;
    const { id, account } = await this.#recipient(request);
    const phone = account?.phone;

    await keys.refreshWhenStale();
    const code = newCode(randomInt);
    const stored = this.#codeToStore(code, id, account, request);
    if (!(await codes.reserve(stored, limits))) throw this.#capped('account');
    const source = sourceNetwork(request.sourceIp);
    const cap = await caps.count({ source, billed: Boolean(phone), now: now() }, limits);
    if (cap !== 'within') {
      await codes.release(stored);
      throw this.#capped(cap);
    }
    const language = account?.language ?? request.language ?? defaultLanguage;
    const text = texts.code(code, codeLifetimeMs / msPerMinute, language);
    try {
      await (phone ? messages.send({ phone, text }) : messages.decoy());
    } catch (error) {
      // Nothing reached the user: the cooldown must not keep them from trying again.
      await codes.release(stored);
      throw error;
    }
    const { sendingId, version, validUntil } = stored;
    return { accountId: id, sendingId, version, validUntil, ...(phone && { phone }) };
  }

  async #recipient({
    claimant,
    mayReceive = () => true,
  }: CodeRequest): Promise<{ id: AccountId; account: (Account & { phone?: string }) | undefined }> {
    const { accounts, credentials } = this.#deps;
    if ('caller' in claimant) {
      const account = await credentials.accountOf(claimant.caller);
      if (!account.phone) throw new CoreError('phone_changed', { detail: 'the account has no phone' });
      this.#requireAllowedCountry(account.phone);
      return { id: account.id, account };
    }
    // Judged by the number that was asked for, so that the answer is the same whether or not anybody has it.
    if (claimant.alias.kind === 'phone') this.#requireAllowedCountry(claimant.alias.value);
    const id = await idOf(accounts, claimant.alias);
    const account = await accounts.read(id);
    const isEligible = account?.status === 'active' && account.phone && mayReceive(account);
    return { id, account: isEligible && this.#isAllowedCountry(account.phone) ? account : undefined };
  }

  #codeToStore(
    code: string,
    accountId: AccountId,
    account: Account | undefined,
    request: CodeRequest,
  ): StoredCode {
    const { keys, now, newId } = this.#deps;
    const issuedAt = now();
    const [key] = liveKeys(keys.current().codeKeys, issuedAt);
    if (!key) throw new CoreError('internal', { detail: 'the key ring has no key for codes' });
    const binding = { accountId, purpose: request.purpose, sendingId: newId() };
    return {
      ...binding,
      ...(account?.phone && { phone: account.phone }),
      digest: codeDigest(code, binding, key),
      keyId: key.id,
      issuedAt,
      validUntil: issuedAt + codeLifetimeMs,
      version: account?.version ?? 0,
      attemptsBefore: account?.attempts[codeChannel(request.claimant)].attempts ?? 0,
    };
  }

  #requireAllowedCountry(phone: string): void {
    if (!this.#isAllowedCountry(phone)) throw this.#capped('country');
  }

  #isAllowedCountry(phone: string): boolean {
    return isAllowedCountry(phone, this.#deps.countries);
  }

  #capped(cap: 'account' | 'address' | 'service' | 'country'): CoreError {
    this.#deps.onCap(cap);
    const code = cap === 'service' ? 'message_quota_exceeded' : 'too_many_requests';
    return new CoreError(code, {
      detail: `cap: ${cap}`,
      retryAfterSeconds: Math.ceil(this.#deps.limits.cooldownMs / 1000),
    });
  }
}
