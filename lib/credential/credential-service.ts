import { CoreError, hasCode } from '../errors/service-error.ts';
import type { Account, Alias } from './account.ts';
import {
  type Claimant,
  idOf,
  requireCurrent,
  requireCurrentAttempt,
  type SignedInCaller,
} from './claimant.ts';
import { judgePassword } from './judge-password.ts';
import type { AttemptChannel } from './lockout.ts';
import { needsRehash } from './needs-rehash.ts';
import { hashForStorage, nextCredential } from './next-credential.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { PolicySettings } from './policy/policy.ts';
import type { AccountStore, Attempt, BreachedPasswords } from './ports.ts';
import { refuseBreached, refuseUnfit } from './refuse-password.ts';
import { isSameSecret, type Secret, type SecretForm } from './secret.ts';

/** What the service is made from; settings come from the deployment. */
export interface CredentialDeps {
  readonly accounts: AccountStore;
  readonly hasher: PasswordHasher;
  readonly policy: PolicySettings;
  /** Asked last, when everything else is in order. */
  readonly breached?: BreachedPasswords;
  /** Forms in which clients of this deployment submit passwords. */
  readonly forms: readonly SecretForm[];
  /** How many former passwords may not come back, 0–128. */
  readonly historyDepth: number;
  /** ms since the epoch */
  readonly now: () => number;
}

/** A request to change a password by the old one. */
export interface PasswordChange {
  readonly claimant: Claimant;
  /** Absent only for an account that has no password yet. */
  readonly oldSecret?: Secret;
  readonly newSecret: Secret;
}

/**
 * For this long after a change, an attempt with the replaced password is not held against the caller: requests that
 * were under way, and devices that still have to be told, are late, not guessing. In ms.
 */
const graceMs = 5 * 60_000;

const refusalCodes = {
  unknown: 'account_not_found',
  frozen: 'account_frozen',
  locked: 'account_locked',
} as const satisfies Record<(Attempt & { admitted: false })['reason'], string>;

/** What is true of every sign-in and every password change, whichever dialect asks for it. */
export class CredentialService {
  readonly #deps: CredentialDeps;

  constructor(deps: CredentialDeps) {
    this.#deps = deps;
  }

  /**
   * Signs in by password and returns the account. A password that needs a rehash gets it on success.
   * @throws ServiceError `wrong_password`, `account_not_found`, `account_frozen`, `account_locked`, `outdated`:
   *   against enumeration, dialects whose page does not tell them apart must answer them alike; the work is alike
   *   already
   */
  async signIn(request: { readonly alias: Alias; readonly secret: Secret }): Promise<Account> {
    const { accounts, hasher, forms } = this.#deps;
    const account = await this.#admit({ alias: request.alias });
    await this.#prove(account, 'anonymous', request.secret);
    const upgrade = needsRehash(account, request.secret, { hasher, forms })
      ? await hashForStorage(hasher, request.secret, account, forms)
      : undefined;
    const success = { version: account.version, ...(upgrade && { upgrade }) };
    if (!(await accounts.clearAttempts(account.id, 'anonymous', success))) {
      throw new CoreError('outdated', { detail: 'the password was changed meanwhile' });
    }
    return account;
  }

  /**
   * Changes a password by the old one. Nothing changes unless everything is in order; then one write changes it,
   * and of any number of racing changes exactly one succeeds. Returns the account as it was before; its version is
   * one higher now.
   * @throws ServiceError as {@link CredentialService.signIn}; `token_outdated` for a caller whose token is outdated;
   *   `password_required` when the old password is absent though one is set; `same_password`, `weak_password` with
   *   its issues, `reused_password` for a new password refused
   */
  async changePassword({ claimant, oldSecret, newSecret }: PasswordChange): Promise<Account> {
    const channel = channelOf(claimant);
    const account = await this.#admit(claimant);
    if (oldSecret) await this.#prove(account, channel, oldSecret);
    else if (account.credential) {
      await this.#deps.accounts.refundAttempts(account.id, channel, 1);
      throw new CoreError('password_required');
    }
    try {
      if (oldSecret && isSameSecret(oldSecret, newSecret)) throw new CoreError('same_password');
      await this.applyNewPassword(account, newSecret);
    } catch (error) {
      // The proof was right: what fails after it is not a guess and must not lead to a lock.
      if (hasCode(error, ['same_password', 'weak_password', 'reused_password'])) {
        await this.#deps.accounts.clearAttempts(account.id, channel, { version: account.version });
      }
      throw error;
    }
    return account;
  }

  /**
   * Judges a password as further proof beside another one, every attempt counted. A right one clears the count at
   * once: no change may follow, when the new password is refused.
   * @throws ServiceError as {@link CredentialService.signIn}, `token_outdated`
   */
  async provePassword(claimant: Claimant, secret: Secret): Promise<void> {
    const account = await this.#admit(claimant);
    const channel = channelOf(claimant);
    await this.#prove(account, channel, secret);
    if (!(await this.#deps.accounts.clearAttempts(account.id, channel, { version: account.version }))) {
      throw new CoreError('outdated', { detail: 'the password was changed meanwhile' });
    }
  }

  /**
   * Checks a new password against policy and history and sets it, on whatever proof the caller has judged.
   * @throws ServiceError `same_password`, `weak_password`, `reused_password`; `outdated` when the account changed while
   *   the request was judged: its proof is no longer good
   */
  async applyNewPassword(account: Account, newSecret: Secret): Promise<void> {
    const { accounts, hasher, policy, breached, forms, historyDepth, now } = this.#deps;
    refuseUnfit(newSecret, account, policy);
    const next = await nextCredential(hasher, newSecret, account, { forms, depth: historyDepth });
    if (next.repeats === 'current') throw new CoreError('same_password');
    if (next.repeats === 'former') throw new CoreError('reused_password');
    await refuseBreached(newSecret, breached);
    const history = account.credential ? [account.credential, ...account.history] : account.history;
    const changed = await accounts.change(account.id, {
      credential: next.credential,
      history: history.slice(0, historyDepth),
      fromVersion: account.version,
      now: now(),
    });
    if (!changed) throw new CoreError('outdated', { detail: 'the account changed meanwhile' });
  }

  /**
   * The account of a signed-in caller, for requests that prove nothing more than that.
   * @throws ServiceError `account_not_found`, `token_outdated`, `account_frozen`
   */
  async accountOf(caller: SignedInCaller): Promise<Account> {
    const { accounts } = this.#deps;
    const account = await accounts.read(await idOf(accounts, caller.subject));
    if (!account) throw new CoreError('account_not_found');
    requireCurrent(caller, account);
    if (account.status === 'frozen') throw new CoreError('account_frozen');
    return account;
  }

  async #admit(claimant: Claimant): Promise<Account> {
    const { accounts, hasher, now } = this.#deps;
    const caller = 'caller' in claimant ? claimant.caller : undefined;
    const id = await idOf(accounts, 'caller' in claimant ? claimant.caller.subject : claimant.alias);
    const channel = channelOf(claimant);
    const attempt = await accounts.countAttempt(id, channel, now());
    if (caller) await requireCurrentAttempt(accounts, { caller, channel }, attempt);
    if (attempt.admitted) return attempt.account;
    await hasher.decoy();
    throw new CoreError(refusalCodes[attempt.reason], { detail: 'not admitted, so not judged' });
  }

  async #prove(account: Account, channel: AttemptChannel, secret: Secret): Promise<void> {
    const { accounts, hasher, now } = this.#deps;
    const verdict = await judgePassword(hasher, secret, account);
    if (verdict === 'right') return;
    // Inside the grace period every failure does the same work, so that time does not tell a replaced password.
    if (account.changedAt !== undefined && now() - account.changedAt < graceMs) {
      await accounts.refundAttempts(account.id, channel, verdict === 'replaced' ? 1 : 0);
    }
    throw new CoreError('wrong_password');
  }
}

function channelOf(claimant: Claimant): AttemptChannel {
  return 'caller' in claimant ? 'signedIn' : 'anonymous';
}
