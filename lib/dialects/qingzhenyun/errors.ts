import { ServiceError } from '../../errors/service-error.ts';
import { type Dialect, type ErrorTable, rowOf } from '../../http/dialect.ts';
import { jsonReply } from '../../http/reply.ts';
import { type FailureCode, failureTexts } from './failure-texts.ts';

/** A password that should have come as its MD5. */
type OwnCode = 'not_md5';

/** An error that only this API has. */
export const QingzhenyunError = ServiceError<OwnCode>;

type Table = ErrorTable<FailureCode, OwnCode>;

/** What each error is called where a signed-in caller changes the password by a code. */
export const errors: Table = {
  unsupported_media_type: 'REQUEST_NOT_VALID',
  malformed_body: 'REQUEST_NOT_VALID',
  missing_arguments: '{*}_REQUIRED',
  invalid_arguments: '{*}_NOT_VALID',
  token_missing: 'INVALID_TOKEN',
  token_invalid: 'INVALID_TOKEN',
  token_outdated: 'INVALID_TOKEN',
  account_not_found: 'USER_NOT_FOUND',
  // To its own user a frozen account is gone: the page has no other word.
  account_frozen: 'USER_NOT_FOUND',
  account_locked: '{OLD_PASSWORD}_NOT_VALID',
  wrong_password: '{OLD_PASSWORD}_NOT_VALID',
  password_required: '{OLD_PASSWORD}_REQUIRED',
  wrong_code: '{CODE}_NOT_VALID',
  // A code is spent together with the phoneInfo of its sending: that one is being replayed.
  spent_code: '{PHONE_INFO}_NOT_VALID',
  // The change that won the race spent the code.
  outdated: '{PHONE_INFO}_NOT_VALID',
  not_md5: '{PASSWORD}_MUST_MD5_ENCODE',
  same_password: '{NEW_PASSWORD}_NOT_VALID',
  weak_password: '{NEW_PASSWORD}_NOT_VALID',
  reused_password: '{NEW_PASSWORD}_NOT_VALID',
  invalid_phone_number: 'SEND_MESSAGE_ERROR',
  phone_changed: 'USER_PHONE_NOT_MATCH',
  too_many_requests: 'SEND_MESSAGE_FREQUENTLY',
  message_quota_exceeded: 'SEND_MESSAGE_FREQUENTLY',
  message_not_sent: 'SEND_MESSAGE_ERROR',
  message_unconfirmed: 'SEND_MESSAGE_ERROR',
  unavailable: 'INTERNAL_SERVER_ERROR',
  internal: 'INTERNAL_SERVER_ERROR',
  // The endpoints of this dialect ask for none of these.
  undecryptable: 'INTERNAL_SERVER_ERROR',
  invalid_client: 'INTERNAL_SERVER_ERROR',
  unsupported_grant_type: 'INTERNAL_SERVER_ERROR',
};

/** By the old password: everything about the two passwords is one failure. */
export const changePasswordErrors: Table = {
  ...errors,
  account_locked: '{CHANGE_PASSWORD}_FAILED',
  wrong_password: '{CHANGE_PASSWORD}_FAILED',
  outdated: '{CHANGE_PASSWORD}_FAILED',
  password_required: '{CHANGE_PASSWORD}_FAILED',
  same_password: '{CHANGE_PASSWORD}_FAILED',
  weak_password: '{CHANGE_PASSWORD}_FAILED',
  reused_password: '{CHANGE_PASSWORD}_FAILED',
};

/** At sign-in: one answer for everything about the account, against enumeration. */
export const loginErrors: Table = {
  ...errors,
  // There is no word for a network that is slowed down: the page's other one is about messages.
  too_many_requests: '{PASSWORD}_NOT_VALID',
  account_not_found: '{PASSWORD}_NOT_VALID',
  account_frozen: '{PASSWORD}_NOT_VALID',
  account_locked: '{PASSWORD}_NOT_VALID',
  wrong_password: '{PASSWORD}_NOT_VALID',
  outdated: '{PASSWORD}_NOT_VALID',
};

/** By a code, not signed in: what would tell that a phone is somebody's is a wrong code, against enumeration. */
export const forgottenErrors: Table = {
  ...errors,
  account_not_found: '{CODE}_NOT_VALID',
  phone_changed: '{CODE}_NOT_VALID',
};

/** `status` of the body where it is not 400. */
const statuses: Partial<Record<FailureCode, number>> = { INVALID_TOKEN: 401, INTERNAL_SERVER_ERROR: 500 };

/**
 * Errors in the words of a table: `{"status","code","success":false,"message"}`, over HTTP 200 whatever the status in
 * the body, but for the token's.
 */
export function inWordsOf(table: Table): Dialect['errorReply'] {
  return (error) => {
    const row = rowOf(table, error);
    const status = statuses[row] ?? 400;
    // A client handles one failure at a time: the first in the order of the page.
    const [member = 'request'] = error.members;
    const code = row.replace('*', upperSnake(member));
    const message = failureTexts[row].replace('*', member);
    return jsonReply(status === 401 ? 401 : 200, { status, code, success: false, message });
  };
}

/** `newPassword` as codes spell it: `NEW_PASSWORD`. */
function upperSnake(member: string): string {
  return member.replace(/[A-Z]/g, '_$&').toUpperCase();
}
