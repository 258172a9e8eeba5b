import { ServiceError } from '../../errors/service-error.ts';
import type { Account } from '../account.ts';
import { freeAttempts } from '../lockout.ts';
import type { Attempt } from '../ports.ts';
import type { KeptCode } from './ports.ts';
import { type CodeConfirmation, codeChannel } from './requests.ts';
import { type CodeKey, isCode } from './verification-code.ts';

/** What a confirmation is held against. */
export interface CodeEvidence {
  /** The account's latest code, if any. */
  readonly kept: KeptCode | undefined;
  /** The key that it is kept under; absent when that has retired. */
  readonly key: CodeKey | undefined;
  /** ms since the epoch */
  readonly now: number;
}

/** Why a counted attempt at a code fails; undefined when the code is right. */
export function faultOf(
  confirmation: CodeConfirmation,
  account: Account,
  evidence: CodeEvidence,
): ServiceError | undefined {
  const { phone, code, claimant } = confirmation;
  const { kept, key } = evidence;
  const fault = faultOfSending(confirmation, evidence);
  if (!kept || fault) return fault;
  const isRight = () => isCode(code, kept, key);
  // Said to who has the code only: to others it would tell that there is an account, and that its password changed.
  if (kept.version !== account.version) return new ServiceError(isRight() ? 'spent_code' : 'wrong_code');
  if (kept.phone !== account.phone || (phone !== undefined && phone !== account.phone)) {
    return new ServiceError('phone_changed');
  }
  // Five attempts over all codes; beyond them, when the lock has passed, each new code gets one.
  const allowed = Math.max(freeAttempts, kept.attemptsBefore + 1);
  if (account.attempts[codeChannel(claimant)].attempts > allowed) {
    return new ServiceError('wrong_code', { detail: 'exhausted' });
  }
  return isRight() ? undefined : new ServiceError('wrong_code');
}

/** What is said of an attempt that the store did not admit. */
export function faultOfRefusal(
  confirmation: CodeConfirmation,
  { reason }: Attempt & { admitted: false },
  evidence: CodeEvidence,
): ServiceError {
  if (reason === 'frozen' && !confirmation.concealFrozen) return new ServiceError('account_frozen');
  if (reason === 'unknown' && 'caller' in confirmation.claimant) return new ServiceError('account_not_found');
  return faultOfSending(confirmation, evidence) ?? new ServiceError('wrong_code', { detail: reason });
}

/** Why nobody can use the kept code, whether or not the account exists: the answer must not tell that. */
function faultOfSending(
  { purpose, sending }: CodeConfirmation,
  { kept, now }: CodeEvidence,
): ServiceError | undefined {
  if (!kept || kept.purpose !== purpose || (sending !== undefined && sending !== kept.sending)) {
    return new ServiceError('wrong_code', { detail: 'no such code is out' });
  }
  return now < kept.validUntil ? undefined : new ServiceError('spent_code');
}
