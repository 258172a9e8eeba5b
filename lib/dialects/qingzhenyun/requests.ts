import * as z from 'zod';
import { jsonFormat } from '../../formats/json.ts';
import { emptyRecord } from '../../formats/record.ts';
import { urlencodedFormat } from '../../formats/urlencoded.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { requireMediaType } from '../../http/media-type-guard.ts';
import { decoded } from '../../http/read-json.ts';
import { textMember } from '../../http/text-member.ts';
import { validate } from '../../http/validate.ts';

/** The members of a request's body, unchecked. */
export type Members = Readonly<Record<string, unknown>>;

/** The page says JSON; the original took forms too, and a client may rely on it. */
const formats = [jsonFormat, urlencodedFormat];
const mediaTypes = formats.flatMap((format) => format.mediaTypes);

/** The order of the members is that in which they are asked for. */
const byCode = z.object({ newPassword: textMember, phoneInfo: textMember, code: textMember });

/** Body of `changePasswordByMessage`. */
const changePasswordByMessageRequest = byCode.extend({ oldPassword: textMember.optional() });

/** Body of `changePassword`. */
const changePasswordRequest = z.object({ newPassword: textMember, oldPassword: textMember });

/** A calling code, with or without plus sign; some clients send a number, which loses nothing: none starts with 0. */
const countryCode = z
  .union([z.string().regex(/^\+?[1-9]\d{0,2}$/), z.int().min(1).max(999)])
  .transform((code) => String(code).replace('+', ''))
  .default('86');

/** Body of `login`. */
const loginRequest = z.object({ value: textMember, password: textMember, countryCode });

/** Body of `sendChangePasswordMessage2`. */
const sendChangePasswordMessage2Request = z.object({ phone: textMember, countryCode });

/**
 * The members of a request's body. A body without a byte has none, whatever its media type. A member that is empty
 * or null is as good as absent.
 * @throws ServiceError `unsupported_media_type`, `malformed_body`
 */
export function readMembers(request: HttpRequest): Members {
  const members = emptyRecord();
  for (const [name, value] of Object.entries(readBody(request))) {
    if (value !== '' && value !== null) members[name] = value;
  }
  return members;
}

function readBody(request: HttpRequest): Members {
  if (request.body.length === 0) return {};
  const type = requireMediaType(request, mediaTypes);
  const format = formats.find((candidate) => candidate.mediaTypes.includes(type)) ?? jsonFormat;
  return decoded(() => format.decode(request.body));
}

/** A request to sign in. @throws ServiceError as {@link readMembers} and `validate` */
export function readLogin(request: HttpRequest): z.infer<typeof loginRequest> {
  return validate(loginRequest, readMembers(request));
}

/** A request to send a code to a phone. @throws ServiceError as {@link readMembers} and `validate` */
export function readSendMessage2(request: HttpRequest): z.infer<typeof sendChangePasswordMessage2Request> {
  return validate(sendChangePasswordMessage2Request, readMembers(request));
}

/** A change by a code, nobody signed in. @throws ServiceError as {@link readMembers} and `validate` */
export function readChangeByMessage2(request: HttpRequest): z.infer<typeof byCode> {
  return validate(byCode, readMembers(request));
}

/** A signed-in user's change by a code. @throws ServiceError as `validate` */
export function readChangeByMessage(members: Members): z.infer<typeof changePasswordByMessageRequest> {
  return validate(changePasswordByMessageRequest, members);
}

/** A signed-in user's change by the old password. @throws ServiceError as `validate` */
export function readChangeByPassword(members: Members): z.infer<typeof changePasswordRequest> {
  return validate(changePasswordRequest, members);
}
