import { createHash } from 'node:crypto';
import { CoreError } from '../errors/service-error.ts';
import type { Account, AccountId, Alias } from './account.ts';
import type { CallerKind } from './attempts/ports.ts';
import type { AccountStore } from './ports.ts';

/** A caller whose token was verified. */
export interface SignedInCaller {
  /** The account that the token names: by our own id, or by an alias in the token of another issuer. */
  readonly subject: AccountId | Alias;
  /** Whether the token was issued under the account's present password. */
  isCurrent(account: Account): boolean;
}

/** Whom a request is about: somebody named by anybody, or somebody signed in. The two are counted apart. */
export type Claimant = { readonly alias: Alias } | { readonly caller: SignedInCaller };

/** Somebody whose account was found before; nothing says that it is them who ask. */
export interface FoundClaimant {
  readonly accountId: AccountId;
}

/** What the ids of accounts that do not exist begin with; real ids never do. */
const unknownPrefix = 'none-';

/**
 * The id behind a subject. An alias that leads nowhere gives an id that does not exist, so that what follows is the
 * same work, counted alike.
 */
export async function idOf(
  accounts: Pick<AccountStore, 'canonical' | 'findByAlias'>,
  subject: AccountId | Alias,
): Promise<AccountId> {
  if (typeof subject === 'string') return subject;
  return (await accounts.findByAlias(subject)) ?? nobodysId(accounts, subject);
}

/** The id behind a claimant, as {@link idOf} finds it. */
export async function idOfClaimant(
  accounts: Pick<AccountStore, 'canonical' | 'findByAlias'>,
  claimant: Claimant | FoundClaimant,
): Promise<AccountId> {
  if ('accountId' in claimant) return claimant.accountId;
  return idOf(accounts, 'caller' in claimant ? claimant.caller.subject : claimant.alias);
}

/** Whether a claimant has shown a live token. */
export function callerKind(claimant: Claimant | FoundClaimant): CallerKind {
  return 'caller' in claimant ? 'signedIn' : 'anonymous';
}

/**
 * The id that an alias has when it leads to no account, and that work is done on which must touch no account. Nobody
 * has it. All spellings of an alias share it, as they would share the account: or trying another one would tell.
 * @param detail what was named along with the alias
 */
export function nobodysId(accounts: Pick<AccountStore, 'canonical'>, alias: Alias, detail = ''): AccountId {
  const { kind, value } = accounts.canonical(alias);
  // A list as JSON, so that no two run together into the same text.
  const named = detail === '' ? `${kind}:${value}` : JSON.stringify([kind, value, detail]);
  return `${unknownPrefix}${createHash('sha256').update(named).digest('hex').slice(0, 32)}`;
}

/**
 * Makes sure that a caller's token still counts, before anything that it entitles to. A token tells its owner what
 * nobody else is told: that the account is gone, or frozen.
 * @throws ServiceError `account_not_found`, `token_outdated`, `account_frozen`
 */
export function requireInForce(
  caller: SignedInCaller,
  account: Account | undefined,
): asserts account is Account {
  if (!account) throw new CoreError('account_not_found');
  if (!caller.isCurrent(account)) {
    throw new CoreError('token_outdated', { detail: 'issued before the last password change' });
  }
  if (account.status === 'frozen') throw new CoreError('account_frozen');
}
