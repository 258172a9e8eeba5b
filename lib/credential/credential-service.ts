import { CoreError } from '../errors/service-error.ts';
import { settle } from '../request-scope.ts';
import type { Account, Alias } from './account.ts';
import { PasswordProof, type PasswordProofDeps } from './attempts/password-proof.ts';
import { type Claimant, idOf, requireInForce, type SignedInCaller } from './claimant.ts';
import { needsRehash } from './needs-rehash.ts';
import { hashForStorage, nextCredential } from './next-credential.ts';
import type { PolicySettings } from './policy/policy.ts';
import type { AccountStore, BreachedPasswords } from './ports.ts';
import { refuseBreached, refuseUnfit } from './refuse-password.ts';
import { inForm, isSameSecret, type Secret, type SecretForm } from './secret.ts';
import { attemptNetwork } from './sources/network.ts';
import type { Source } from './sources/source.ts';

/** What the service is made from; settings come from the deployment. */
export interface CredentialDeps extends PasswordProofDeps {
  readonly accounts: AccountStore;
  readonly policy: PolicySettings;
  /** Asked last, when everything else is in order. */
  readonly breached?: BreachedPasswords;
  /** Forms in which clients of this deployment submit passwords. */
  readonly forms: readonly SecretForm[];
  /** How many former passwords may not come back, 0–128. */
  readonly historyDepth: number;
}

/** A request to sign in. */
export interface PasswordSignIn {
  readonly alias: Alias;
  readonly secret: Secret;
  readonly source: Source;
}

/** A request to change a password by the old one. */
export interface PasswordChange {
  readonly claimant: Claimant;
  /** Absent only for a signed-in caller whose account has no password yet. */
  readonly oldSecret?: Secret;
  readonly newSecret: Secret;
  readonly source: Source;
}

/** What is true of every sign-in and every password change, whichever dialect asks for it. */
export class CredentialService {
  readonly #deps: CredentialDeps;
  readonly #proof: PasswordProof;

  constructor(deps: CredentialDeps) {
    this.#deps = deps;
    this.#proof = new PasswordProof(deps);
  }

  /**
   * Signs in by password and returns the account. A password that needs a rehash gets it on success.
   * @throws ServiceError as {@link PasswordProof.prove}: against enumeration, dialects whose page does not tell them apart
   *   must answer them alike; the work is alike already
   */
  async signIn({ alias, secret, source }: PasswordSignIn): Promise<Account> {
    const proven = await this.#proof.prove({ alias }, secret, source);
    await this.#rehash(proven.account, secret);
    await this.#proof.succeed(proven);
    return proven.account;
  }

  /**
   * Changes a password by the old one. Nothing changes unless everything is in order; then one write changes it,
   * and of any number of racing changes exactly one succeeds. Returns the account as it was before; its version is
   * one higher now.
   * @throws ServiceError as {@link PasswordProof.prove}; `password_required` when the old password is absent though one is
   *   set; as {@link CredentialService.applyNewPassword}
   */
  async changePassword({ claimant, oldSecret, newSecret, source }: PasswordChange): Promise<Account> {
    if (!oldSecret) return this.#setFirstPassword(claimant, newSecret, source);
    const proven = await this.#proof.prove(claimant, oldSecret, source);
    try {
      if (isSameSecret(oldSecret, newSecret)) throw new CoreError('same_password');
      await this.applyNewPassword(proven.account, newSecret, source);
    } catch (error) {
      // The proof was right: what fails after it, by the new password or by a fault of ours, must not lead to a lock.
      await this.#proof.succeed(proven);
      throw error;
    }
    return proven.account;
  }

  /**
   * Judges a password as further proof beside another one, every attempt counted. A right one ends the failures at
   * once: no change may follow, when the new password is refused.
   * @throws ServiceError as {@link PasswordProof.prove}
   */
  async provePassword(claimant: Claimant, secret: Secret, source: Source): Promise<void> {
    await this.#proof.succeed(await this.#proof.prove(claimant, secret, source));
  }

  /**
   * Checks a new password against policy and history and sets it, on whatever proof the caller has judged.
   * @throws ServiceError `same_password`, `weak_password` with its issues, `reused_password` for a new password refused;
   *   `outdated` when the account changed while the request was judged: its proof is no longer good
   */
  async applyNewPassword(account: Account, newSecret: Secret, { address }: Source): Promise<void> {
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
      from: attemptNetwork(account.id, address),
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
    requireInForce(caller, account);
    return account;
  }

  /** A token is the whole proof where there is no password yet: nothing is guessed, so nothing is counted. */
  async #setFirstPassword(claimant: Claimant, newSecret: Secret, source: Source): Promise<Account> {
    if (!('caller' in claimant)) throw new CoreError('password_required');
    const account = await this.accountOf(claimant.caller);
    if (account.credential) throw new CoreError('password_required');
    await this.applyNewPassword(account, newSecret, source);
    return account;
  }

  /** The next sign-in tries again what fails here: it is no business of who signs in. */
  async #rehash(account: Account, secret: Secret): Promise<void> {
    const { accounts, hasher, forms } = this.#deps;
    if (!needsRehash(account, secret, { hasher, forms })) return;
    await settle(async () => {
      const renewed = await hashForStorage(hasher, secret, account, forms);
      // Nobody sees the text through an MD5: its hash stays as it is until the text comes.
      const kept = (account.credential ?? []).filter(({ form }) => inForm(secret, form) === undefined);
      await accounts.upgrade(account.id, account.version, [...renewed, ...kept]);
    });
  }
}
