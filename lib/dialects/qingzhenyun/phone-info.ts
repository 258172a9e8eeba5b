import * as z from 'zod';
import type { SentCode } from '../../credential/codes/requests.ts';
import { padded } from '../../crypto/padded.ts';
import type { Sealer } from '../../crypto/sealer.ts';
import { ServiceError } from '../../errors/service-error.ts';
import type { Flow } from './flows.ts';

const sentCode = z.object({
  accountId: z.string(),
  sending: z.string(),
  phone: z.exactOptional(z.string()),
  version: z.number(),
  validUntil: z.number(),
});

/**
 * `phoneInfo`: a sending, sealed, so that a client can carry it and can neither read nor make one. All have one
 * length, because the length of what is inside tells whether the account and the phone exist.
 */
export async function sealPhoneInfo(sealer: Sealer, sent: SentCode, flow: Flow): Promise<string> {
  return sealer.seal(padded(sent), flow);
}

/**
 * The sending behind a `phoneInfo` of the same flow. It ends together with its code.
 * @param now ms since the epoch
 * @throws ServiceError `invalid_arguments` for one that is forged, mangled, of the other flow or expired
 */
export async function openPhoneInfo(
  sealer: Sealer,
  phoneInfo: string,
  flow: Flow,
  now: number,
): Promise<SentCode> {
  const sent = sentCode.safeParse(await sealer.open(phoneInfo, flow));
  if (!sent.success || now >= sent.data.validUntil) throw invalidPhoneInfo();
  return sent.data;
}

/** The one answer to every `phoneInfo` that is no good. */
export function invalidPhoneInfo(): ServiceError {
  return new ServiceError('invalid_arguments', { members: ['phoneInfo'] });
}
