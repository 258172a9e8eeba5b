import * as z from 'zod';
import { textMember } from '../../http/text-member.ts';

/** The order of the members is that in which they are asked for. */
const byCode = z.object({ newPassword: textMember, phoneInfo: textMember, code: textMember });

/** Body of `changePasswordByMessage`. */
export const changePasswordByMessageRequest = byCode.extend({ oldPassword: textMember.optional() });

/** Body of `changePasswordByMessage2`. */
export const changePasswordByMessage2Request = byCode;

/** Body of `changePassword`. */
export const changePasswordRequest = z.object({ newPassword: textMember, oldPassword: textMember });

/** A calling code, with or without plus sign; some clients send a number, which loses nothing: none starts with 0. */
const countryCode = z
  .union([z.string().regex(/^\+?[1-9]\d{0,2}$/), z.int().min(1).max(999)])
  .transform((code) => String(code).replace('+', ''))
  .default('86');

/** Body of `login`. */
export const loginRequest = z.object({ value: textMember, password: textMember, countryCode });

/** Body of `sendChangePasswordMessage2`. */
export const sendChangePasswordMessage2Request = z.object({ phone: textMember, countryCode });
