import type { Alias } from '../../credential/account.ts';
import { ServiceError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { readJson } from '../../http/read-json.ts';
import { phoneAlias } from './phone-alias.ts';
import { verifyResetRequest } from './requests.ts';

/**
 * The phone and the code by which somebody asks to reset a password.
 * @throws ServiceError as `readJson`; `unsupported_grant_type` for a method other than `PHONE_PASSCODE`;
 *   `invalid_phone_number`
 */
export function readResetProof(request: HttpRequest): { readonly alias: Alias; readonly code: string } {
  const { verifyMethod, phonePassCodePayload } = readJson(request, verifyResetRequest);
  if (verifyMethod !== 'PHONE_PASSCODE') {
    throw new ServiceError('unsupported_grant_type', { members: ['verifyMethod'] });
  }
  if (!phonePassCodePayload) {
    throw new ServiceError('missing_arguments', { members: ['phonePassCodePayload'] });
  }
  const { passCode: code, ...phone } = phonePassCodePayload;
  return { alias: phoneAlias(phone), code };
}
