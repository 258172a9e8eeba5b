import { CoreError } from '../../errors/service-error.ts';
import type { Account } from '../account.ts';
import { freeAttempts } from '../lockout.ts';
import type { Attempt } from '../ports.ts';
import type { StoredCode } from './ports.ts';
import { type CodeConfirmation, codeChannel } from './requests.ts';
import { type CodeKey, isCode } from './verification-code.ts';

/** What a confirmation is held against. */
export interface CodeEvidence {
  /** The account's latest code, if any. */
  readonly stored: StoredCode | undefined;
  /** The key that it is stored under; absent when that has retired. */
  readonly key: CodeKey | undefined;
  /** ms since the epoch */
  readonly now: number;
}

/** Why a counted attempt at a code fails; undefined when the code is right. */
export function rejectionOf(
  confirmation: CodeConfirmation,
  account: Account,
  evidence: CodeEvidence,
): CoreError | undefined {
  const { phone, code, claimant } = confirmation;
  const { stored, key } = evidence;
  const rejection = rejectionOfSending(confirmation, evidence);
  if (!stored || rejection) return rejection;
  const isRight = () => isCode(code, stored, key);
  // Said to who has the code only: to others it would tell that there is an account, and that its password changed.
  if (stored.version !== account.version) return new CoreError(isRight() ? 'spent_code' : 'wrong_code');
  if (stored.phone !== account.phone || (phone !== undefined && phone !== account.phone)) {
    return new CoreError('phone_changed');
  }
  // Five attempts over all codes; beyond them, when the lock has passed, each new code gets one.
  const allowed = Math.max(freeAttempts, stored.attemptsBefore + 1);
  if (account.attempts[codeChannel(claimant)].attempts > allowed) {
    return new CoreError('wrong_code', { detail: 'exhausted' });
  }
  return isRight() ? undefined : new CoreError('wrong_code');
}

/** What is said of an attempt that the store did not admit. */
export function rejectionUnjudged(
  confirmation: CodeConfirmation,
  { reason }: Attempt & { admitted: false },
  evidence: CodeEvidence,
): CoreError {
  if (reason === 'frozen' && !confirmation.concealFrozen) return new CoreError('account_frozen');
  if (reason === 'unknown' && 'caller' in confirmation.claimant) return new CoreError('account_not_found');
  return rejectionOfSending(confirmation, evidence) ?? new CoreError('wrong_code', { detail: reason });
}

/** Why nobody can use the stored code, whether or not the account exists: the answer must not tell that. */
function rejectionOfSending(
  { purpose, sendingId }: CodeConfirmation,
  { stored, now }: CodeEvidence,
): CoreError | undefined {
  if (!stored || stored.purpose !== purpose || (sendingId !== undefined && sendingId !== stored.sendingId)) {
    return new CoreError('wrong_code', { detail: 'no such code is out' });
  }
  return now < stored.validUntil ? undefined : new CoreError('spent_code');
}
