import { liveKeys } from '../../keys/key-ring.ts';
import { orAfterRefresh } from '../../keys/live.ts';
import type { Account, AccountId, Alias } from '../account.ts';
import { idOf, requireCurrentAttempt } from '../claimant.ts';
import type { CredentialService } from '../credential-service.ts';
import type { Secret } from '../secret.ts';
import { CodeSender, type CodeSenderDeps } from './code-sender.ts';
import { rejectionOf, rejectionUnjudged } from './judge-code.ts';
import type { StoredCode } from './ports.ts';
import { type CodeConfirmation, type CodeRequest, codeChannel, type SentCode } from './requests.ts';
import type { CodeKey } from './verification-code.ts';

/** What codes are made, sent and judged with. */
export interface CodeDeps extends CodeSenderDeps {
  readonly credentials: Pick<CredentialService, 'accountOf' | 'applyNewPassword'>;
}

/**
 * Verification codes: sent to the account's phone, judged with every attempt counted first, and spent only by the
 * write that changes the password (NIST SP 800-63B-4 §3.1.3.2).
 */
export class CodeService {
  readonly #deps: CodeDeps;
  readonly #sender: CodeSender;

  constructor(deps: CodeDeps) {
    this.#deps = deps;
    this.#sender = new CodeSender(deps);
  }

  /** Sends a code; see {@link CodeSender.send}. */
  send(request: CodeRequest): Promise<SentCode> {
    return this.#sender.send(request);
  }

  /**
   * Checks a code without spending it, and returns the account that it proves. A right one costs no attempt: only the
   * change that follows spends the code.
   * @throws ServiceError `wrong_code`; `spent_code` when it is expired, or right but spent; `phone_changed`;
   *   `token_outdated` and `account_not_found` for signed-in callers; `account_frozen`, unless it is to be concealed
   */
  async check(confirmation: CodeConfirmation): Promise<Account> {
    const account = await this.#prove(confirmation);
    await this.#refundAttempt(account, confirmation.claimant);
    return account;
  }

  /**
   * Changes the password of the account that a code proves; of any number of racing changes one succeeds.
   * @throws ServiceError as {@link CodeService.check}; `outdated` when another change was first; `same_password`,
   *   `weak_password`, `reused_password`, after which the code is still good
   */
  async changePassword(
    confirmation: CodeConfirmation & {
      /** The new password; a function when it can only be read once the code is known to be right. */
      readonly newSecret: Secret | (() => Secret);
      /** Further proof that the dialect asks for once the code is right. */
      readonly alsoProve?: (account: Account) => Promise<void>;
    },
  ): Promise<Account> {
    const account = await this.#prove(confirmation);
    try {
      await confirmation.alsoProve?.(account);
      await this.#spend(account, confirmation.newSecret);
    } catch (error) {
      await this.#refundAttempt(account, confirmation.claimant);
      throw error;
    }
    return account;
  }

  /** Counts an attempt, and only then compares the code. @throws ServiceError as {@link CodeService.check} */
  async #prove(confirmation: CodeConfirmation): Promise<Account> {
    const { accounts, codes, now } = this.#deps;
    const { claimant } = confirmation;
    const caller = 'caller' in claimant ? claimant.caller : undefined;
    const channel = codeChannel(claimant);
    const id = await this.#idOf(claimant);
    const [attempt, stored] = await Promise.all([accounts.countAttempt(id, channel, now()), codes.read(id)]);
    const key = stored && (await this.#keyOf(stored));
    if (caller) await requireCurrentAttempt(accounts, { caller, channel }, attempt);
    const evidence = { stored, key, now: now() };
    if (!attempt.admitted) throw rejectionUnjudged(confirmation, attempt, evidence);
    const rejection = rejectionOf(confirmation, attempt.account, evidence);
    if (rejection) throw rejection;
    return attempt.account;
  }

  /** Takes back the attempt of a right code that was not followed by a change. */
  async #refundAttempt(account: Account, claimant: CodeConfirmation['claimant']): Promise<void> {
    await this.#deps.accounts.refundAttempts(account.id, codeChannel(claimant), 1);
  }

  /** The write that changes the password is what spends the code. */
  async #spend(account: Account, newSecret: Secret | (() => Secret)): Promise<void> {
    const secret = typeof newSecret === 'function' ? newSecret() : newSecret;
    await this.#deps.credentials.applyNewPassword(account, secret);
  }

  /** The key that a code is stored under; another process may have been first to hear of it. */
  async #keyOf({ keyId }: StoredCode): Promise<CodeKey | undefined> {
    const { keys, now } = this.#deps;
    return orAfterRefresh(keys, ({ codeKeys }) => liveKeys(codeKeys, now()).find(({ id }) => id === keyId));
  }

  async #idOf(claimant: CodeConfirmation['claimant']): Promise<AccountId> {
    if ('accountId' in claimant) return claimant.accountId;
    const subject: AccountId | Alias = 'caller' in claimant ? claimant.caller.subject : claimant.alias;
    return idOf(this.#deps.accounts, subject);
  }
}
