import { serverError, sharedErrors, temporarilyUnavailable } from './shared-errors.ts';
import type { CiamErrorTable, WireError } from './wire-error.ts';

/** One answer for a user who is not known and for a wrong password: the door must not tell who lives there. */
const wrongUserOrPassword: WireError = {
  status: 400,
  error: 'invalid_grant',
  description: 'Wrong username or password',
};

const abnormalUserStatus: WireError = {
  status: 400,
  error: 'invalid_grant',
  description: 'Abnormal user status',
};

/** The words of the token endpoint (RFC 6749 §5.2, whose errors are 400 except where a client is not known). */
export const tokenErrors: CiamErrorTable = {
  ...sharedErrors,
  unsupported_media_type: {
    status: 400,
    error: 'invalid_request',
    description: 'Content-Type must be application/x-www-form-urlencoded',
  },
  unsupported_grant_type: { status: 400, error: 'unsupported_grant_type' },
  invalid_scope: { status: 400, error: 'invalid_scope' },
  account_not_found: wrongUserOrPassword,
  wrong_password: wrongUserOrPassword,
  password_required: wrongUserOrPassword,
  outdated: wrongUserOrPassword,
  account_frozen: abnormalUserStatus,
  account_locked: abnormalUserStatus,
  too_many_requests: temporarilyUnavailable,
  // A token is made here, none is taken; no password is changed and no message sent.
  token_missing: serverError,
  token_invalid: serverError,
  insufficient_scope: serverError,
  same_password: serverError,
  weak_password: serverError,
  reused_password: serverError,
  wrong_code: serverError,
  spent_code: serverError,
  invalid_reset_token: serverError,
  invalid_phone_number: serverError,
  message_quota_exceeded: serverError,
  message_not_sent: serverError,
};
