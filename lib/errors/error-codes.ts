/** What the core can say: of the account, its proof, the new password, messages, and the service itself. */
export const coreErrorCodes = [
  // The account
  'account_not_found',
  'account_frozen',
  'account_locked',
  // The proof
  'wrong_password',
  'password_required',
  /** A caller's token that was issued under an older password. */
  'token_outdated',
  'wrong_code',
  'spent_code',
  /** An optimistic write was lost: the account changed while the request was judged, so its proof is no longer good. */
  'outdated',
  // The new password
  'same_password',
  'weak_password',
  'reused_password',
  // Messages
  'invalid_phone_number',
  'phone_changed',
  'too_many_requests',
  'message_quota_exceeded',
  'message_not_sent',
  /** A message that may have been sent: nobody knows. */
  'message_unconfirmed',
  // The service
  'unavailable',
  'internal',
] as const;

/** One of {@link coreErrorCodes}. */
export type CoreErrorCode = (typeof coreErrorCodes)[number];

/** What can be wrong with a request by itself, whoever makes it. */
export const requestErrorCodes = [
  'unsupported_media_type',
  'malformed_body',
  'missing_arguments',
  'invalid_arguments',
  /** A way of doing it that the API has and this service does not offer. */
  'unsupported_grant_type',
  'undecryptable',
] as const;

/** One of {@link requestErrorCodes}. */
export type RequestErrorCode = (typeof requestErrorCodes)[number];

/** What can be wrong with who makes a request. */
export const callerErrorCodes = ['token_missing', 'token_invalid', 'invalid_client'] as const;

/** One of {@link callerErrorCodes}. */
export type CallerErrorCode = (typeof callerErrorCodes)[number];

/** Every code that all dialects have words for. A dialect may have codes of its own beside them. */
export const errorCodes = [...coreErrorCodes, ...requestErrorCodes, ...callerErrorCodes] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];
