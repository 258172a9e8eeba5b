import { CoreError } from '../../errors/service-error.ts';
import { settle } from '../../request-scope.ts';
import type { Account } from '../account.ts';
import { type Claimant, callerKind, idOfClaimant, requireInForce } from '../claimant.ts';
import { judgePassword, type Verdict } from '../judge-password.ts';
import type { PasswordHasher } from '../password-hasher.ts';
import type { AccountStore } from '../ports.ts';
import type { Secret } from '../secret.ts';
import { attemptNetwork } from '../sources/network.ts';
import type { Source } from '../sources/source.ts';
import { doorOf } from './door.ts';
import type { AttemptCounts, CountedAttempt } from './ports.ts';
import type { SourceGuard } from './source-guard.ts';

/** What passwords are judged with. */
export interface PasswordProofDeps {
  readonly accounts: Pick<AccountStore, 'canonical' | 'findByAlias' | 'read'>;
  readonly attempts: AttemptCounts;
  readonly guard: SourceGuard;
  readonly hasher: PasswordHasher;
  /** ms since the epoch */
  readonly now: () => number;
}

/** A password that was proven right, and the attempt that is still counted for it. */
export interface Proven {
  readonly account: Account;
  readonly attempt: CountedAttempt;
}

/**
 * For this long after a change, an attempt with the replaced password is not held against the caller: requests that
 * were under way, and devices that still have to be told, are late, not guessing. In ms.
 */
const graceMs = 5 * 60_000;

/** Judges passwords, each attempt counted before. */
export class PasswordProof {
  readonly #deps: PasswordProofDeps;

  constructor(deps: PasswordProofDeps) {
    this.#deps = deps;
  }

  /**
   * Counts an attempt and judges it. A name that leads nowhere, a locked and a frozen account cost what a wrong
   * password costs, in calls and in hashing. Whoever shows a live token has proven enough to be told of a frozen
   * account at once; all others are told for a right password only.
   * @returns what was right; the attempt stays counted until {@link PasswordProof.succeed}, or a change of the
   *   password
   * @throws ServiceError `wrong_password`, `account_not_found`, `account_locked`, `account_frozen`, `token_outdated`,
   *   `too_many_requests`
   */
  async prove(claimant: Claimant, secret: Secret, source: Source): Promise<Proven> {
    const isAnonymous = !('caller' in claimant);
    if (isAnonymous) this.#deps.guard.refuseSlowed(source);
    const { account, attempt } = await this.#count(claimant, source);
    const verdict = await this.#judge(account, attempt, secret);
    if (!account || verdict !== 'right') {
      if (account && verdict === 'replaced' && this.#isInGrace(account)) await this.#refund(attempt);
      else if (isAnonymous) await this.#deps.guard.countFailure(source);
      throw new CoreError(account ? 'wrong_password' : 'account_not_found');
    }
    if (account.status === 'frozen') {
      await this.#refund(attempt);
      throw new CoreError('account_frozen');
    }
    return { account, attempt };
  }

  /**
   * Ends the failures of the account after a right password. That it could not be done does not change what the caller
   * is told: the password was right, and what stays counted is one attempt.
   */
  async succeed({ attempt }: Proven): Promise<void> {
    const { attempts, now } = this.#deps;
    await settle(() => attempts.succeed(attempt, now()));
  }

  async #count(
    claimant: Claimant,
    { address }: Source,
  ): Promise<{ account: Account | undefined; attempt: CountedAttempt }> {
    const { accounts, attempts, hasher, now } = this.#deps;
    const id = await idOfClaimant(accounts, claimant);
    const account = await accounts.read(id);
    if ('caller' in claimant) requireInForce(claimant.caller, account);
    const network = attemptNetwork(id, address);
    const from = { network, owners: account?.changedFrom };
    const door = doorOf(id, account, callerKind(claimant));
    const admission = await attempts.count(door, from, now());
    if (admission.admitted) return { account, attempt: admission.attempt };
    await hasher.decoy();
    throw new CoreError('account_locked', { detail: admission.reason });
  }

  /** @throws whatever keeps the service from judging; the attempt is taken back then, for nothing was guessed */
  async #judge(account: Account | undefined, attempt: CountedAttempt, secret: Secret): Promise<Verdict> {
    const { hasher } = this.#deps;
    try {
      if (account) return await judgePassword(hasher, secret, account);
      await hasher.decoy();
      return 'wrong';
    } catch (fault) {
      await this.#refund(attempt);
      throw fault;
    }
  }

  #isInGrace({ changedAt }: Account): boolean {
    return changedAt !== undefined && this.#deps.now() - changedAt < graceMs;
  }

  async #refund(attempt: CountedAttempt): Promise<void> {
    await settle(() => this.#deps.attempts.refund(attempt));
  }
}
