/**
 * The codes of failures and the sentences that go with them. The braces are part of a code; a star stands for the
 * member at fault, in the text by its own name. A text never says more than its code, and never a value.
 */
export const failureTexts = {
  INVALID_TOKEN: 'The token is missing, expired or not valid. Log in again.',
  INTERNAL_SERVER_ERROR: 'The server failed. Try again later.',
  REQUEST_NOT_VALID: 'The body must be a JSON object or a form.',
  '{*}_REQUIRED': '* is required.',
  '{*}_NOT_VALID': '* is not valid.',
  '{PASSWORD}_MUST_MD5_ENCODE': 'A password must be sent as its MD5, 32 hexadecimal digits.',
  '{PASSWORD}_NOT_VALID': 'Wrong name or password.',
  '{OLD_PASSWORD}_REQUIRED': 'The old password is required.',
  '{OLD_PASSWORD}_NOT_VALID': 'The old password is wrong.',
  '{NEW_PASSWORD}_NOT_VALID': 'The new password is too weak, or was used before.',
  '{CHANGE_PASSWORD}_FAILED': 'The old password is wrong, or the new one is not accepted.',
  '{PHONE_INFO}_NOT_VALID': 'phoneInfo is not valid any more. Ask for a new code.',
  '{CODE}_NOT_VALID': 'The code is wrong or not valid any more.',
  SEND_MESSAGE_FREQUENTLY: 'Too many messages. Try again later.',
  SEND_MESSAGE_ERROR: 'The message could not be sent. Try again.',
  USER_NOT_FOUND: 'The user does not exist.',
  USER_PHONE_NOT_MATCH: 'The code was sent to another phone than the one registered.',
} as const;

/** A code of a failure, with a star where a member's name belongs. */
export type FailureCode = keyof typeof failureTexts;
