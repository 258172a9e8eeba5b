import * as z from 'zod';
import { textMember } from '../../http/text-member.ts';

/** Body of `POST /sophon/v2/face/changepassword`; the order is that of the page, errors list names in it. */
export const changePasswordRequest = z.object({
  username: textMember,
  old_password: textMember,
  new_password: textMember,
});

/** Body of `POST /sophon/v2/face/login`. */
export const loginRequest = z.object({ username: textMember, password: textMember });
