import type { Alias } from '../../credential/account.ts';
import { ServiceError } from '../../errors/service-error.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { readJson } from '../../http/read-json.ts';
import { phoneAlias } from './phone-alias.ts';
import { sendSmsRequest } from './requests.ts';

/**
 * The phone that a request wants a reset code for.
 * @throws ServiceError as `readJson`; `unsupported_grant_type` for a channel other than `CHANNEL_RESET_PASSWORD`;
 *   `invalid_phone_number`
 */
export function readSendSms(request: HttpRequest): Alias {
  const { channel, ...phone } = readJson(request, sendSmsRequest);
  if (channel !== 'CHANNEL_RESET_PASSWORD') {
    throw new ServiceError('unsupported_grant_type', { members: ['channel'] });
  }
  return phoneAlias(phone);
}
