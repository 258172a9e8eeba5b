import * as z from 'zod';
import type { HttpRequest } from '../../http/http-request.ts';
import { readJson } from '../../http/read-json.ts';
import { textMember } from '../../http/text-member.ts';

/** Body of `POST /sophon/v2/face/changepassword`; the order is that of the page, errors list names in it. */
const changePasswordRequest = z.object({
  username: textMember,
  old_password: textMember,
  new_password: textMember,
});

/** Body of `POST /sophon/v2/face/login`. */
const loginRequest = z.object({ username: textMember, password: textMember });

/** A request to change a password. @throws ServiceError as `readJson` */
export function readChangePassword(request: HttpRequest): z.infer<typeof changePasswordRequest> {
  return readJson(request, changePasswordRequest);
}

/** A request to sign in. @throws ServiceError as `readJson` */
export function readLogin(request: HttpRequest): z.infer<typeof loginRequest> {
  return readJson(request, loginRequest);
}
