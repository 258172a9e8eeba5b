import * as z from 'zod';
import type { Account } from '../../credential/account.ts';
import type { AccountStore } from '../../credential/ports.ts';
import type { NoteKind, Notes } from '../../crypto/notes.ts';
import { CoreError } from '../../errors/service-error.ts';
import { resetPurpose } from './dialect.ts';
import { AuthingError } from './errors.ts';

/** From the proof to the reset, in s: as long as a code is good. */
export const resetTokenLifetimeSeconds = 300;

const content = z.strictObject({
  accountId: z.string(),
  /** The account's version when the code was judged: any change of the password ends the token. */
  version: z.number(),
  /** The number that the code went to, E.164: the token ends when the account gets another. */
  phone: z.string().optional(),
});

const resetToken: NoteKind<z.infer<typeof content>> = { purpose: resetPurpose, content };

/**
 * `passwordResetToken`: the right to set a new password, for an account whose phone was proven at `now` (ms). Nothing
 * is kept of it, and the version makes it work once.
 */
export async function sealResetToken(
  notes: Notes,
  { id, version, phone }: Account,
  now: number,
): Promise<string> {
  return notes.seal(resetToken, { accountId: id, version, phone }, now + resetTokenLifetimeSeconds * 1000);
}

/**
 * The account that a token lets its bearer set a new password for. Tries are not counted: the token is authenticated
 * with a 128-bit tag, so there is nothing to guess, and a count would let a stranger lock others out.
 * @throws ServiceError `invalid_reset_token` for a token that is forged, mangled, expired or used, and after any other
 *   change of password or phone; `account_frozen`
 */
export async function accountToReset(
  notes: Notes,
  accounts: Pick<AccountStore, 'read'>,
  token: string,
): Promise<Account> {
  const grant = await notes.open(resetToken, token);
  if (!grant) throw new AuthingError('invalid_reset_token');
  const account = await accounts.read(grant.accountId);
  if (account?.version !== grant.version || account.phone !== grant.phone) {
    throw new AuthingError('invalid_reset_token', {
      detail: 'the account changed since',
    });
  }
  // Told, because the bearer has proven to be the owner.
  if (account.status === 'frozen') throw new CoreError('account_frozen');
  return account;
}
