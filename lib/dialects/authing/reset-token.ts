import * as z from 'zod';
import type { Account } from '../../credential/account.ts';
import type { AccountStore } from '../../credential/ports.ts';
import type { Sealer } from '../../crypto/sealer.ts';
import { ServiceError } from '../../errors/service-error.ts';
import type { AuthingErrorCode } from './errors.ts';

/** What codes are asked for here, and what they and their tokens are good for: nothing else. */
export const resetPurpose = 'authing:reset_password';

/** From the proof to the reset, in seconds: as long as a code is good. */
export const resetTokenLifetimeSeconds = 300;

const resetGrant = z.object({
  accountId: z.string(),
  /** The account's version when the code was judged: any change of the password ends the token. */
  version: z.number(),
  /** The number that the code went to, E.164: the token ends when the account gets another. */
  phone: z.string().optional(),
  /** ms since the epoch */
  expiresAt: z.number(),
});

type ResetGrant = z.infer<typeof resetGrant>;

/**
 * `passwordResetToken`: the right to set a new password, for an account whose phone was proven at `now` (ms). Nothing
 * is kept of it: it is sealed, so that nobody else can make one, and the version makes it work once.
 */
export async function sealResetToken(
  sealer: Sealer,
  { id, version, phone }: Account,
  now: number,
): Promise<string> {
  const expiresAt = now + resetTokenLifetimeSeconds * 1000;
  const grant: ResetGrant = { accountId: id, version, phone, expiresAt };
  return sealer.seal(grant, resetPurpose);
}

/**
 * The account that a token lets its bearer set a new password for at `now` (ms). Tries are not counted: the token is
 * authenticated with a 128-bit tag, so there is nothing to guess, and a count would let a stranger lock others out.
 * @throws ServiceError `invalid_reset_token` for a token that is forged, mangled, expired or used, and after any other
 *   change of password or phone; `account_frozen`
 */
export async function accountToReset(
  sealer: Sealer,
  accounts: Pick<AccountStore, 'read'>,
  token: string,
  now: number,
): Promise<Account> {
  const { success, data: grant } = resetGrant.safeParse(await sealer.open(token, resetPurpose));
  if (!success || now >= grant.expiresAt) throw new ServiceError<AuthingErrorCode>('invalid_reset_token');
  const account = await accounts.read(grant.accountId);
  if (account?.version !== grant.version || account.phone !== grant.phone) {
    throw new ServiceError<AuthingErrorCode>('invalid_reset_token', { detail: 'the account changed since' });
  }
  // Told, because the bearer has proven to be the owner.
  if (account.status === 'frozen') throw new ServiceError('account_frozen');
  return account;
}
