import * as z from 'zod';
import { textMember } from '../../http/text-member.ts';

/** Body of `POST /change_user_password`; the order is that of the page, errors list names in it. */
export const changePasswordRequest = z.object({ old_password: textMember, new_password: textMember });

/** Body of `POST /otp/send`; of the original's usages, the one that this service has. */
export const sendOtpRequest = z.object({ usage: z.literal('reset_password'), phone_number: textMember });

/** Body of `POST /reset_user_password`. */
export const resetPasswordRequest = z.object({
  password: textMember,
  phone_number: textMember,
  phone_number_otp: textMember,
  phone_number_otp_token: textMember,
});
