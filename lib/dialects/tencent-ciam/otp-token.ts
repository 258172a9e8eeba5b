import * as z from 'zod';
import type { SentCode } from '../../credential/codes/requests.ts';
import type { NoteKind, Notes } from '../../crypto/notes.ts';
import { resetPurpose } from './dialect.ts';
import { CiamError } from './errors.ts';

/** A sending of a code, as an `otp_token` holds it. */
const content = z.strictObject({
  accountId: z.string(),
  sendingId: z.string(),
  /** The number that the client asked for, E.164, whether or not anybody has it. */
  phone: z.string(),
});

/** What an `otp_token` says. */
export type OtpToken = z.infer<typeof content>;

const otpToken: NoteKind<OtpToken> = { purpose: resetPurpose, content };

/**
 * `otp_token`: a sending, for the client to carry. It ends together with its code.
 * @param phone the number that the client asked for, E.164
 */
export async function sealOtpToken(notes: Notes, sent: SentCode, phone: string): Promise<string> {
  const { accountId, sendingId, validUntil } = sent;
  return notes.seal(otpToken, { accountId, sendingId, phone }, validUntil);
}

/**
 * The sending behind an `otp_token` that was given for a number (E.164).
 * @throws ServiceError `invalid_reset_token` for one that is forged, mangled, expired or of another number
 */
export async function openOtpToken(notes: Notes, token: string, phone: string): Promise<OtpToken> {
  const opened = await notes.open(otpToken, token);
  if (opened?.phone === phone) return opened;
  throw new CiamError('invalid_reset_token');
}
