import { createHash } from 'node:crypto';
import { CoreError } from '../errors/service-error.ts';
import { type Account, type AccountId, type Alias, canonicalAlias } from './account.ts';
import type { AttemptChannel } from './lockout.ts';
import type { AccountStore, Attempt } from './ports.ts';

/** A caller whose token was verified. */
export interface SignedInCaller {
  /** The account that the token names: by our own id, or by an alias in the token of another issuer. */
  readonly subject: AccountId | Alias;
  /** Whether the token was issued under the account's present password. */
  isCurrent(account: Account): boolean;
}

/** Whom a request is about: somebody named by anybody, or somebody signed in. The two are counted apart. */
export type Claimant = { readonly alias: Alias } | { readonly caller: SignedInCaller };

/** What the ids of accounts that do not exist begin with; real ids never do. */
const unknownPrefix = 'none-';

/**
 * The id behind a subject. An alias that leads nowhere gives an id that does not exist, so that what follows is the
 * same work; it is derived from the alias, so that guesses at unknown names do not gather on one key of the table.
 */
export async function idOf(accounts: AccountStore, subject: AccountId | Alias): Promise<AccountId> {
  if (typeof subject === 'string') return subject;
  const alias = canonicalAlias(subject);
  const id = await accounts.findByAlias(alias);
  return (
    id ??
    `${unknownPrefix}${createHash('sha256').update(`${alias.kind}:${alias.value}`).digest('hex').slice(0, 32)}`
  );
}

/** @throws ServiceError `token_outdated` when the caller's token ended with an older password */
export function requireCurrent(caller: SignedInCaller, account: Account): void {
  if (caller.isCurrent(account)) return;
  throw new CoreError('token_outdated', { detail: 'issued before the last password change' });
}

/**
 * {@link requireCurrent} after an attempt, before anything else is said of the account: who comes with an outdated
 * token does not guess, so the attempt is taken back.
 */
export async function requireCurrentAttempt(
  accounts: AccountStore,
  { caller, channel }: { caller: SignedInCaller; channel: AttemptChannel },
  attempt: Attempt,
): Promise<void> {
  const { admitted, account } = attempt;
  if (!account) return;
  if (admitted && !caller.isCurrent(account)) await accounts.refundAttempts(account.id, channel, 1);
  requireCurrent(caller, account);
}
