import type { ErrorCode } from '../../errors/error-codes.ts';
import { ServiceError } from '../../errors/service-error.ts';
import { type Dialect, type ErrorTable, rowOf } from '../../http/dialect.ts';
import type { HttpRequest } from '../../http/http-request.ts';
import { ciamJson } from './replies.ts';
import {
  askForBasic,
  askForBasicAgain,
  badBearerToken,
  insufficientScope,
  noBearerToken,
} from './www-authenticate.ts';

/**
 * Errors that only this API has: a token that opens something else, a scope that is not offered, and an `otp_token`
 * that is no good.
 */
type OwnCode = 'insufficient_scope' | 'invalid_scope' | 'invalid_reset_token';

/** An error that only this API has. */
export const CiamError = ServiceError<OwnCode>;

/** How one error is answered. */
interface Row {
  readonly status: number;
  /** `error` of the body; without it the body is empty. */
  readonly error?: string;
  /** `error_description` of the body, followed by the names of the members at fault when there are any. */
  readonly description?: string;
  /** The `WWW-Authenticate` header. Undefined, or giving undefined for this request: none. */
  readonly wwwAuthenticate?: (request: HttpRequest) => string | undefined;
}

type Table = ErrorTable<Row, OwnCode>;

/** An error that no endpoint of the group can meet: if one does, that is a fault of ours. */
const serverError: Row = { status: 500, error: 'server_error' };

/** The service, or an issuer whose keys are needed, cannot be reached right now. */
const temporarilyUnavailable: Row = { status: 503, error: 'temporarily_unavailable' };

/** The errors that all endpoints put alike. */
const sharedErrors = {
  malformed_body: {
    status: 400,
    error: 'invalid_request',
    description: 'The body is malformed or larger than 64 KiB',
  },
  missing_arguments: { status: 400, error: 'invalid_request', description: 'Missing' },
  invalid_arguments: { status: 400, error: 'invalid_request', description: 'Invalid' },
  invalid_client: { status: 401, error: 'invalid_client', wwwAuthenticate: askForBasicAgain },
  unavailable: temporarilyUnavailable,
  internal: serverError,
  undecryptable: serverError,
  phone_changed: serverError,
} as const satisfies Partial<Record<ErrorCode, Row>>;

const wrongOldPassword: Row = { status: 400, error: 'wrong_old_password' };

/** The words of the endpoints that change a password, and of the messages that they need. */
export const errors: Table = {
  ...sharedErrors,
  unsupported_media_type: {
    status: 415,
    error: 'invalid_request',
    description: 'Content-Type must be application/json',
  },
  token_missing: { status: 400, wwwAuthenticate: noBearerToken },
  token_invalid: { status: 401, wwwAuthenticate: badBearerToken },
  token_outdated: { status: 401, wwwAuthenticate: badBearerToken },
  insufficient_scope: { status: 403, wwwAuthenticate: insufficientScope },
  account_not_found: { status: 400, error: 'user_not_found' },
  account_frozen: { status: 400, error: 'abnormal_user_status', description: 'User is frozen.' },
  account_locked: { status: 400, error: 'abnormal_user_status', description: 'User is locked.' },
  wrong_password: wrongOldPassword,
  outdated: wrongOldPassword,
  password_required: wrongOldPassword,
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
  message_unconfirmed: temporarilyUnavailable,
  // Only the token endpoint grants anything.
  unsupported_grant_type: serverError,
  invalid_scope: serverError,
};

/** The words of the endpoints that send a code and take it back for a new password. */
export const codeErrors: Table = {
  ...errors,
  // A client has no other way than the header to say who it is, so it is always told to use it (RFC 9110 §15.5.2).
  invalid_client: { ...errors.invalid_client, wwwAuthenticate: askForBasic },
  // The caller gave no old password that the new one could be a duplicate of.
  same_password: errors.reused_password,
  // Said only of a right code: what is used up is the sending, with its token.
  spent_code: errors.invalid_reset_token,
  outdated: errors.invalid_reset_token,
  // As for a number that nobody has: the account that the code was for is no longer behind it.
  phone_changed: errors.wrong_code,
};

/** One answer for a user who is not known and for a wrong password, against enumeration. */
const wrongUserOrPassword: Row = {
  status: 400,
  error: 'invalid_grant',
  description: 'Wrong username or password',
};

const abnormalUserStatus: Row = { status: 400, error: 'invalid_grant', description: 'Abnormal user status' };

/** The words of the token endpoint (RFC 6749 §5.2, whose errors are 400 except where a client is not known). */
export const tokenErrors: Table = {
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
  outdated: wrongUserOrPassword,
  password_required: wrongUserOrPassword,
  account_frozen: abnormalUserStatus,
  account_locked: abnormalUserStatus,
  too_many_requests: temporarilyUnavailable,
  // A token is made here, none is taken; no password is changed and no message sent.
  token_missing: serverError,
  token_invalid: serverError,
  token_outdated: serverError,
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
  message_unconfirmed: serverError,
};

/** Errors in the words of a table. */
export function inWordsOf(table: Table): Dialect['errorReply'] {
  return (refusal, request) => {
    const { status, error, description, wwwAuthenticate } = rowOf(table, refusal);
    const header = wwwAuthenticate?.(request);
    const headers = header === undefined ? {} : { 'www-authenticate': header };
    if (error === undefined) return { status, headers };
    const error_description = withMembers(description, refusal.members);
    return ciamJson(status, { error, error_description }, headers);
  };
}

function withMembers(description: string | undefined, members: readonly string[]): string | undefined {
  return description === undefined || members.length === 0
    ? description
    : `${description}: ${members.join(', ')}`;
}
