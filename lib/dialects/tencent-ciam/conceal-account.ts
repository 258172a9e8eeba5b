import { hasCode, ServiceError } from '../../errors/service-error.ts';
import type { OtpSending } from './otp-token.ts';

/**
 * Runs a reset. That an account is frozen is told only if a code went to its phone: otherwise anybody could ask for
 * a code and then try numbers to see which of them have a frozen account and which none.
 * @throws ServiceError `wrong_code` in place of `account_frozen` when no code was sent; else what the reset throws
 */
export async function concealAccount(
  { isSent }: Pick<OtpSending, 'isSent'>,
  reset: () => Promise<unknown>,
): Promise<void> {
  try {
    await reset();
  } catch (error) {
    throw hasCode(error, ['account_frozen']) && !isSent
      ? new ServiceError('wrong_code', { cause: error })
      : error;
  }
}
