import { CoreError } from '../../errors/service-error.ts';
import type { Account, AccountId } from '../account.ts';
import { epochOf } from '../attempts/door.ts';
import { idOf, nobodysId } from '../claimant.ts';
import type { CredentialService } from '../credential-service.ts';
import type { AccountStore } from '../ports.ts';
import { isAllowedCountry } from './allowed-country.ts';
import type { CodeRequest } from './requests.ts';

/** Who gets a code. */
export interface Recipient {
  /** The account; an id that nobody has when the code is for nobody. */
  readonly subject: AccountId;
  /** What wrong codes in a row are counted for. */
  readonly epoch: string;
  /** Absent when no message goes out. */
  readonly account?: Account & { readonly phone: string };
  /** What cooldown and number of the day are kept under. */
  readonly asked: string;
}

/** What recipients are found with. */
export interface RecipientDeps {
  readonly accounts: Pick<AccountStore, 'canonical' | 'findByAlias' | 'read'>;
  readonly credentials: Pick<CredentialService, 'accountOf'>;
  /** Calling codes (`86`) that messages may go to; all when empty. */
  readonly countries: readonly string[];
}

/** Whether a code may go where it was asked for; by the number alone, so that it is the same whoever has it. */
export function isDeliverable({ claimant }: CodeRequest, countries: readonly string[]): boolean {
  if ('caller' in claimant || claimant.alias.kind !== 'phone') return true;
  return isAllowedCountry(claimant.alias.value, countries);
}

/**
 * Whom a code that was asked for goes to. Who may not receive one gives a recipient that is nobody: the same work
 * follows, and nothing of the account is touched. For a frozen account the work is done in its place, though no
 * message goes out: what is said of the code afterwards must not tell it from an active one.
 * @throws ServiceError for a signed-in caller as `CredentialService.accountOf`, and `phone_changed` without a phone
 */
export async function recipientOf(
  { claimant, only }: CodeRequest,
  { accounts, credentials, countries }: RecipientDeps,
): Promise<Recipient> {
  if ('caller' in claimant) {
    const account = await credentials.accountOf(claimant.caller);
    if (!hasPhone(account)) throw new CoreError('phone_changed', { detail: 'the account has no phone' });
    return { subject: account.id, epoch: epochOf(account), account, asked: account.id };
  }
  const asked = nobodysId(accounts, claimant.alias, only?.named);
  const account = await accounts.read(await idOf(accounts, claimant.alias));
  const mayReceive =
    account &&
    hasPhone(account) &&
    isAllowedCountry(account.phone, countries) &&
    (only?.mayReceive(account) ?? true);
  if (!mayReceive) return { subject: asked, epoch: epochOf(undefined), asked };
  const inPlace = { subject: account.id, epoch: epochOf(account), asked };
  return account.status === 'active' ? { ...inPlace, account } : inPlace;
}

function hasPhone(account: Account): account is Account & { readonly phone: string } {
  return account.phone !== undefined;
}
