import * as z from 'zod';
import type { SentCode } from '../../credential/codes/requests.ts';
import { padded } from '../../crypto/padded.ts';
import type { Sealer } from '../../crypto/sealer.ts';
import { ServiceError } from '../../errors/service-error.ts';
import type { CiamErrorCode } from './wire-error.ts';

/** What codes are asked for here, and what they and their tokens are good for: nothing else. */
export const resetPurpose = 'tencent-ciam:reset_password';

const otpSending = z.object({
  accountId: z.string(),
  sending: z.string(),
  /** The number that the client asked for, E.164, whether or not anybody has it. */
  phone: z.string(),
  /** Whether a message went out; the client must not learn it. */
  isSent: z.boolean(),
  /** ms since the epoch */
  validUntil: z.number(),
});

/** A sending of a code, as an `otp_token` holds it. */
export type OtpSending = z.infer<typeof otpSending>;

/**
 * `otp_token`: a sending, sealed, so that a client can carry it and can neither read nor make one. All have one
 * length, whatever they hold.
 * @param phone the number that the client asked for, E.164
 */
export async function sealOtpToken(sealer: Sealer, sent: SentCode, phone: string): Promise<string> {
  const { accountId, sending, validUntil } = sent;
  const value: OtpSending = { accountId, sending, phone, isSent: sent.phone !== undefined, validUntil };
  return sealer.seal(padded(value), resetPurpose);
}

/**
 * The sending behind an `otp_token` that was given for a number (E.164). It ends together with its code.
 * @param now ms since the epoch
 * @throws ServiceError `invalid_reset_token` for one that is forged, mangled, expired or of another number
 */
export async function openOtpToken(
  sealer: Sealer,
  token: string,
  phone: string,
  now: number,
): Promise<OtpSending> {
  const { success, data } = otpSending.safeParse(await sealer.open(token, resetPurpose));
  if (!success || now >= data.validUntil || data.phone !== phone) {
    throw new ServiceError<CiamErrorCode>('invalid_reset_token');
  }
  return data;
}
