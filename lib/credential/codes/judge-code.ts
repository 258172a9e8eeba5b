import type { CoreErrorCode } from '../../errors/error-codes.ts';
import { CoreError } from '../../errors/service-error.ts';
import { type Account, tokenVersion } from '../account.ts';
import { expiryToldMs } from './code-limits.ts';
import type { CodesAtDoor, StoredCode } from './ports.ts';
import type { CodeConfirmation } from './requests.ts';
import { type CodeKey, isCode } from './verification-code.ts';

/**
 * A code that may be judged: one that is out, of the sending that is asked for, with the key that it is stored under.
 */
export interface CodeEvidence {
  readonly stored: StoredCode;
  /** Absent when it has retired. */
  readonly key: CodeKey | undefined;
}

/** The codes of the sending that a confirmation says, of any sending when it says none. */
export function codesOfSending(
  { codes }: Pick<CodesAtDoor, 'codes'>,
  { sendingId }: Pick<CodeConfirmation, 'sendingId'>,
): StoredCode[] {
  return codes.filter((code) => sendingId === undefined || code.sendingId === sendingId);
}

/**
 * Why a try fails that was not counted, whether or not the account exists: the answer must not tell that.
 * @param now ms since the epoch
 */
export function rejectionUncounted(codes: readonly StoredCode[], now: number): CoreError {
  const isKnown = codes.some(({ validUntil }) => now < validUntil + expiryToldMs);
  if (!isKnown) return new CoreError('wrong_code', { detail: 'no such code is out' });
  const isOut = codes.some(({ validUntil }) => now < validUntil);
  return isOut ? new CoreError('wrong_code', { detail: 'exhausted' }) : new CoreError('spent_code');
}

/** The code that was right, or why a counted try fails. */
export type CodeVerdict = { readonly right: StoredCode } | { readonly rejection: CoreError };

/**
 * Judges a counted try.
 * @param evidence the codes that are out, newest last
 */
export function judgeCode(
  { phone, code }: Pick<CodeConfirmation, 'phone' | 'code'>,
  account: Account,
  evidence: readonly CodeEvidence[],
): CodeVerdict {
  const right = evidence.find(({ stored, key }) => isCode(code, stored, key))?.stored;
  const judged = right ?? evidence.at(-1)?.stored;
  // Said to who has the code only: to others it would tell that there is an account, and that its password changed.
  if (judged?.version !== tokenVersion(account)) return rejectedAs(right ? 'spent_code' : 'wrong_code');
  if (judged.phone !== account.phone || (phone !== undefined && phone !== account.phone)) {
    return rejectedAs('phone_changed');
  }
  return right ? { right } : rejectedAs('wrong_code');
}

function rejectedAs(code: CoreErrorCode): CodeVerdict {
  return { rejection: new CoreError(code) };
}
