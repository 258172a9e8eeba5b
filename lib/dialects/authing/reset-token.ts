import * as z from 'zod';
import { type Account, tokenVersion } from '../../credential/account.ts';
import { codeLifetimeMs } from '../../credential/codes/code-limits.ts';
import type { CodeService } from '../../credential/codes/code-service.ts';
import type { AccountStore } from '../../credential/ports.ts';
import type { NoteKind, Notes } from '../../crypto/notes.ts';
import { CoreError } from '../../errors/service-error.ts';
import { resetPurpose } from './dialect.ts';
import { AuthingError } from './errors.ts';

/** From the proof to the reset, in s: as long as a code is good. */
export const resetTokenLifetimeSeconds = codeLifetimeMs / 1000;

const content = z.strictObject({
  accountId: z.string(),
  /** The sending of the code that it was given for: a newer code ends the token. */
  sendingId: z.string(),
  /** The account's `tokenVersion` when the code was judged: whatever ends its tokens ends this one. */
  tokenVersion: z.number(),
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
  { account, sendingId }: { readonly account: Account; readonly sendingId: string },
  now: number,
): Promise<string> {
  const { id, phone } = account;
  return notes.seal(
    resetToken,
    { accountId: id, sendingId, tokenVersion: tokenVersion(account), phone },
    now + resetTokenLifetimeSeconds * 1000,
  );
}

/**
 * The account that a token lets its bearer set a new password for. Tries are not counted: the token is authenticated
 * with a 128-bit tag, so there is nothing to guess, and a count would let a stranger lock others out.
 * @throws ServiceError `invalid_reset_token` for a token that is forged, mangled, expired or used, after any other
 *   change of password or phone, and when a newer code was sent; `account_frozen`
 */
export async function accountToReset(
  notes: Notes,
  {
    accounts,
    codes,
  }: { readonly accounts: Pick<AccountStore, 'read'>; readonly codes: Pick<CodeService, 'isLatest'> },
  token: string,
): Promise<Account> {
  const grant = await notes.open(resetToken, token);
  if (!grant) throw new AuthingError('invalid_reset_token');
  const account = await accounts.read(grant.accountId);
  if (!account || tokenVersion(account) !== grant.tokenVersion || account.phone !== grant.phone) {
    throw new AuthingError('invalid_reset_token', { detail: 'the account changed since' });
  }
  const door = { subject: account.id, purpose: resetPurpose, caller: 'anonymous' } as const;
  if (!(await codes.isLatest(grant.sendingId, door))) {
    throw new AuthingError('invalid_reset_token', { detail: 'a newer code was sent' });
  }
  // Told, because the bearer has proven to be the owner.
  if (account.status === 'frozen') throw new CoreError('account_frozen');
  return account;
}
