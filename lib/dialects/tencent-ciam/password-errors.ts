import { badBearerToken, insufficientScope, noBearerToken } from './challenges.ts';
import { serverError, sharedErrors, temporarilyUnavailable } from './shared-errors.ts';
import type { CiamErrorTable, WireError } from './wire-error.ts';

const wrongOldPassword: WireError = { status: 400, error: 'wrong_old_password' };

/** The words of the endpoints that change a password, and of the messages that they need. */
export const passwordErrors: CiamErrorTable = {
  ...sharedErrors,
  unsupported_media_type: {
    status: 415,
    error: 'invalid_request',
    description: 'Content-Type must be application/json',
  },
  token_missing: { status: 400, challenge: noBearerToken },
  token_invalid: { status: 401, challenge: badBearerToken },
  insufficient_scope: { status: 403, challenge: insufficientScope },
  account_not_found: { status: 400, error: 'user_not_found' },
  account_frozen: { status: 400, error: 'abnormal_user_status', description: 'User is frozen.' },
  account_locked: { status: 400, error: 'abnormal_user_status', description: 'User is locked.' },
  wrong_password: wrongOldPassword,
  password_required: wrongOldPassword,
  outdated: wrongOldPassword,
  same_password: { status: 400, error: 'duplicate_password' },
  weak_password: { status: 400, error: 'invalid_new_password' },
  reused_password: { status: 400, error: 'recurrent_password' },
  wrong_code: { status: 400, error: 'bad_phone_number_otp' },
  spent_code: { status: 400, error: 'bad_phone_number_otp' },
  invalid_reset_token: { status: 400, error: 'bad_phone_number_otp_token' },
  invalid_phone_number: { status: 400, error: 'malformed_phone_number' },
  too_many_requests: {
    status: 400,
    error: 'sms_rate_limit_exceeded',
    description: 'Too many messages, try again later.',
  },
  message_quota_exceeded: { status: 400, error: 'insufficient_sms_quota' },
  message_not_sent: temporarilyUnavailable,
  // Only the token endpoint grants anything.
  unsupported_grant_type: serverError,
  invalid_scope: serverError,
};
