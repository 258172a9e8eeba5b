import * as z from 'zod';
import type { ClientCredentials } from '../../clients/basic-credentials.ts';
import { RequestError } from '../../errors/service-error.ts';
import { parseUrlencoded, urlencodedFormat } from '../../formats/urlencoded.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { requireMediaType } from '../../http/media-type-guard.ts';
import { decoded, readJson } from '../../http/read-json.ts';
import { textMember } from '../../http/text-member.ts';
import { validate } from '../../http/validate.ts';
import { clientCredentials } from './client-authentication.ts';
import { requestedScopes } from './scopes.ts';

/** Body of `POST /change_user_password`; the order is that of the page, errors list names in it. */
const changePasswordRequest = z.object({ old_password: textMember, new_password: textMember });

/** Body of `POST /otp/send`; of the original's usages, the one that this service has. */
const sendOtpRequest = z.object({ usage: z.literal('reset_password'), phone_number: textMember });

/** Body of `POST /reset_user_password`. */
const resetPasswordRequest = z.object({
  password: textMember,
  phone_number: textMember,
  phone_number_otp: textMember,
  phone_number_otp_token: textMember,
});

/** Body of `POST /oauth2/token` (RFC 6749 §4.3.2), a form. */
const grant = z.object({ grant_type: textMember });
const passwordGrant = z.object({ username: textMember, password: textMember });

/** A request for a token by password. */
export interface TokenRequest {
  readonly client: ClientCredentials | undefined;
  readonly username: string;
  readonly password: string;
  readonly scope: readonly string[];
}

/** A request to change a password by the old one. @throws ServiceError as `readJson` */
export function readChangePassword(request: HttpRequest): z.infer<typeof changePasswordRequest> {
  return readJson(request, changePasswordRequest);
}

/** A request to send a code. @throws ServiceError as `readJson` */
export function readSendOtp(request: HttpRequest): z.infer<typeof sendOtpRequest> {
  return readJson(request, sendOtpRequest);
}

/** A request to set a new password by a code. @throws ServiceError as `readJson` */
export function readResetPassword(request: HttpRequest): z.infer<typeof resetPasswordRequest> {
  return readJson(request, resetPasswordRequest);
}

/**
 * The token request in a form. Who makes it is not proven yet: see `requireClient`.
 * @throws ServiceError `unsupported_media_type`, `malformed_body`, `missing_arguments`, `invalid_arguments`,
 *   `unsupported_grant_type`, `invalid_scope`
 */
export function readTokenRequest(request: HttpRequest): TokenRequest {
  requireMediaType(request, urlencodedFormat.mediaTypes);
  const form = withoutEmpty(decoded(() => parseUrlencoded(request.body)));
  const client = clientCredentials(request, form);
  if (validate(grant, form).grant_type !== 'password') throw new RequestError('unsupported_grant_type');
  return { client, ...validate(passwordGrant, form), scope: requestedScopes(form.scope) };
}

/** RFC 6749 §3.2: a parameter without a value counts as omitted. */
function withoutEmpty(form: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));
}
