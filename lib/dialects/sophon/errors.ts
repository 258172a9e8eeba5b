import { type Dialect, type ErrorTable, rowOf } from '../../http/dialect.ts';
import { jsonReply } from '../../http/reply.ts';

/** The six codes of the page; clients switch on them, so there is no seventh. */
type SophonCode =
  | 'UNSUPPORT_CONTENT_TYPE'
  | 'INVALID_REQUEST_JSON'
  | 'MISSING_ARGUMENTS'
  | 'INVALID_ARGUMENTS'
  | 'PASSWORD_ERROR'
  | 'INTERNAL_ERROR';

const statuses: Readonly<Record<SophonCode, number>> = {
  UNSUPPORT_CONTENT_TYPE: 415,
  INVALID_REQUEST_JSON: 400,
  MISSING_ARGUMENTS: 400,
  INVALID_ARGUMENTS: 400,
  PASSWORD_ERROR: 403,
  INTERNAL_ERROR: 500,
};

/** The member at fault when the error names none: the policy knows no members. */
const newPassword = ['new_password'];

/** What an error is called, and the members that its message names. */
type Row = readonly [code: SophonCode, members?: readonly string[]];

/** What each error is answered with. */
export const errors: ErrorTable<Row> = {
  unsupported_media_type: ['UNSUPPORT_CONTENT_TYPE'],
  malformed_body: ['INVALID_REQUEST_JSON'],
  missing_arguments: ['MISSING_ARGUMENTS'],
  invalid_arguments: ['INVALID_ARGUMENTS'],
  // One answer for everything about the account and its proof, against enumeration.
  account_not_found: ['PASSWORD_ERROR'],
  account_frozen: ['PASSWORD_ERROR'],
  account_locked: ['PASSWORD_ERROR'],
  wrong_password: ['PASSWORD_ERROR'],
  outdated: ['PASSWORD_ERROR'],
  password_required: ['PASSWORD_ERROR'],
  // The box has no word for a network that is slowed down.
  too_many_requests: ['PASSWORD_ERROR'],
  same_password: ['INVALID_ARGUMENTS', newPassword],
  weak_password: ['INVALID_ARGUMENTS', newPassword],
  reused_password: ['INVALID_ARGUMENTS', newPassword],
  // The endpoints of this dialect ask for none of these.
  token_missing: ['INTERNAL_ERROR'],
  token_invalid: ['INTERNAL_ERROR'],
  token_outdated: ['INTERNAL_ERROR'],
  invalid_client: ['INTERNAL_ERROR'],
  unsupported_grant_type: ['INTERNAL_ERROR'],
  wrong_code: ['INTERNAL_ERROR'],
  spent_code: ['INTERNAL_ERROR'],
  undecryptable: ['INTERNAL_ERROR'],
  invalid_phone_number: ['INTERNAL_ERROR'],
  phone_changed: ['INTERNAL_ERROR'],
  message_quota_exceeded: ['INTERNAL_ERROR'],
  message_not_sent: ['INTERNAL_ERROR'],
  message_unconfirmed: ['INTERNAL_ERROR'],
  unavailable: ['INTERNAL_ERROR'],
  internal: ['INTERNAL_ERROR'],
};

/**
 * Errors in the words of a table: `{"error":{"code","message"}}`, the message being the names of members or nothing.
 */
export function inWordsOf(table: ErrorTable<Row>): Dialect['errorReply'] {
  return (error) => {
    const [code, members = error.members] = rowOf(table, error);
    return jsonReply(statuses[code], { error: { code, message: members.join(',') } });
  };
}
