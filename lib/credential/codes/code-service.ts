import { CoreError } from '../../errors/service-error.ts';
import { liveKeys } from '../../keys/key-ring.ts';
import { orAfterRefresh } from '../../keys/live.ts';
import { settle } from '../../request-scope.ts';
import type { Account } from '../account.ts';
import { callerKind, idOfClaimant, requireInForce } from '../claimant.ts';
import type { CredentialService } from '../credential-service.ts';
import type { Secret } from '../secret.ts';
import { attemptNetwork } from '../sources/network.ts';
import { CodeSender, type CodeSenderDeps } from './code-sender.ts';
import {
  type CodeEvidence,
  type CodeVerdict,
  codesOfSending,
  judgeCode,
  rejectionUncounted,
} from './judge-code.ts';
import type { CodeDoor, StoredCode, TryOfCode } from './ports.ts';
import type { CodeConfirmation, CodeRequest, SentCode } from './requests.ts';
import type { CodeKey } from './verification-code.ts';

/** What codes are made, sent and judged with. */
export interface CodeDeps extends CodeSenderDeps {
  readonly credentials: Pick<CredentialService, 'accountOf' | 'applyNewPassword'>;
}

/** A code that was proven right, and the try that is still counted for it. */
interface ProvenCode {
  readonly account: Account;
  readonly sendingId: string;
  /** Takes the try back: it was no guess. */
  refund(): Promise<unknown>;
}

/**
 * Verification codes: sent to the account's phone, judged with every try counted first, and spent only by the write
 * that changes the password (NIST SP 800-63B-4 §3.1.3.2).
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
   * Checks a code without spending it, and returns the account that it proves and the sending that it is of. A right
   * one costs no try: only the change that follows spends the code.
   * @throws ServiceError `wrong_code`; `spent_code` when it is expired, or right but spent; `phone_changed`;
   *   `token_outdated` and `account_not_found` for signed-in callers; `account_frozen`, unless it is to be concealed
   */
  async check(confirmation: CodeConfirmation): Promise<{ account: Account; sendingId: string }> {
    const { account, sendingId, refund } = await this.#prove(confirmation);
    await refund();
    return { account, sendingId };
  }

  /**
   * Whether the code of a sending has not been replaced: whoever asks for another one, because a stranger may have the
   * first, ends with it what was given for the first.
   */
  async isLatest(sendingId: string, door: CodeDoor): Promise<boolean> {
    const { codes } = await this.#deps.codes.read(door);
    return codes.some((code) => code.sendingId === sendingId);
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
    const { account, refund } = await this.#prove(confirmation);
    const { newSecret, alsoProve, source } = confirmation;
    try {
      await alsoProve?.(account);
      const secret = typeof newSecret === 'function' ? newSecret() : newSecret;
      // This write is what spends the code.
      await this.#deps.credentials.applyNewPassword(account, secret, source);
    } catch (error) {
      await refund();
      throw error;
    }
    return account;
  }

  /** Counts a try, and only then compares the code. @throws ServiceError as {@link CodeService.check} */
  async #prove(confirmation: CodeConfirmation): Promise<ProvenCode> {
    const { accounts, codes, now, newId } = this.#deps;
    const { claimant, purpose, sendingId, source } = confirmation;
    const subject = await idOfClaimant(this.#deps.accounts, claimant);
    const account = await accounts.read(subject);
    if ('caller' in claimant) requireInForce(claimant.caller, account);
    const door: CodeDoor = { subject, purpose, caller: callerKind(claimant) };
    const network = attemptNetwork(subject, source.address);
    const attempt: TryOfCode = { network, id: newId(), sendingId, now: now() };
    const refund = (succeeded: boolean) => settle(() => codes.refundTry(door, attempt, succeeded));
    // What is not judged is no guess; perhaps it was counted and only the answer was lost.
    const takeBack = async (fault: unknown): Promise<never> => {
      await refund(false);
      throw fault;
    };
    const counted = await codes.countTry(door, attempt).catch(takeBack);
    const candidates = codesOfSending(counted, confirmation);
    if (!counted.isCounted) throw rejectionUncounted(candidates, attempt.now);
    const verdict = await this.#judge(confirmation, account, candidates, attempt.now).catch(takeBack);
    if ('rejection' in verdict) throw verdict.rejection;
    if (!account) throw new CoreError('wrong_code');
    if (account.status === 'frozen') {
      await refund(false);
      throw new CoreError(confirmation.concealFrozen ? 'wrong_code' : 'account_frozen');
    }
    return { account, sendingId: verdict.right.sendingId, refund: () => refund(true) };
  }

  /** The same comparisons whether or not there is an account: a code for nobody is right for nobody. */
  async #judge(
    confirmation: CodeConfirmation,
    account: Account | undefined,
    candidates: readonly StoredCode[],
    now: number,
  ): Promise<CodeVerdict> {
    const out = candidates.filter(({ validUntil }) => now < validUntil);
    const evidence: CodeEvidence[] = await Promise.all(
      out.map(async (stored) => ({ stored, key: await this.#keyOf(stored) })),
    );
    if (!account) return { rejection: new CoreError('wrong_code') };
    return judgeCode(confirmation, account, evidence);
  }

  /** The key that a code is stored under; another process may have been first to hear of it. */
  async #keyOf({ keyId }: StoredCode): Promise<CodeKey | undefined> {
    const { keys, now } = this.#deps;
    return orAfterRefresh(keys, ({ codeKeys }) => liveKeys(codeKeys, now()).find(({ id }) => id === keyId));
  }
}
