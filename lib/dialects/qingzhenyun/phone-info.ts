import * as z from 'zod';
import type { Purpose } from '../../credential/codes/purpose.ts';
import type { SentCode } from '../../credential/codes/requests.ts';
import type { NoteKind, Notes } from '../../crypto/notes.ts';
import { RequestError, type ServiceError } from '../../errors/service-error.ts';

const content = z.strictObject({
  accountId: z.string(),
  sendingId: z.string(),
  phone: z.exactOptional(z.string()),
  /** What the account's tokens were good under when it was sent. */
  tokenVersion: z.number(),
});

/** A sending of a code, as a `phoneInfo` holds it. */
export type PhoneInfo = z.infer<typeof content>;

const phoneInfoFor = (purpose: Purpose): NoteKind<PhoneInfo> => ({ purpose, content });

/** `phoneInfo`: a sending, for the client to carry. It ends together with its code. */
export async function sealPhoneInfo(
  notes: Notes,
  { validUntil, ...sent }: SentCode,
  purpose: Purpose,
): Promise<string> {
  return notes.seal(phoneInfoFor(purpose), sent, validUntil);
}

/**
 * The sending behind a `phoneInfo` of the same purpose.
 * @throws ServiceError `invalid_arguments` for one that is forged, mangled, of the other flow or expired
 */
export async function openPhoneInfo(notes: Notes, phoneInfo: string, purpose: Purpose): Promise<PhoneInfo> {
  const sent = await notes.open(phoneInfoFor(purpose), phoneInfo);
  if (!sent) throw invalidPhoneInfo();
  return sent;
}

/** The one answer to every `phoneInfo` that is no good. */
export function invalidPhoneInfo(): ServiceError {
  return new RequestError('invalid_arguments', { members: ['phoneInfo'] });
}
