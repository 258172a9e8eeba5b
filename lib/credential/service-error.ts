/**
 * Every way in which a request can end other than well. The list is closed: each dialect maps all of it to its
 * wire answers in one table, and the compiler refuses a table with a row missing.
 */
export const errorCodes = [
  // The request itself
  'unsupported_media_type',
  'malformed_body',
  'missing_arguments',
  'invalid_arguments',
  // Who is calling
  'caller_not_authenticated',
  'token_missing',
  'token_invalid',
  'insufficient_scope',
  'invalid_client',
  'unsupported_grant_type',
  'invalid_scope',
  // The account
  'account_not_found',
  'account_frozen',
  'account_locked',
  // The proof
  'wrong_password',
  'password_required',
  'wrong_code',
  'spent_code',
  'invalid_reset_token',
  'undecryptable',
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
  // The service
  'unavailable',
  'internal',
] as const;

/** One of {@link errorCodes}. */
export type ErrorCode = (typeof errorCodes)[number];

/** What a {@link ServiceError} carries beside its code. */
export interface ErrorContext {
  /** For the log only; never a secret, never shown to the caller. */
  detail?: string;
  /** The error behind this one, for the log only. */
  cause?: unknown;
  /** Names of the request's members at fault, in the order of the dialect's page; never their values. */
  members?: readonly string[];
  /** Policy rules that a new password breaks, as codes; see `policy/policy.ts`. */
  issues?: readonly string[];
  /** How long the caller should wait before the next try, in seconds. */
  retryAfterSeconds?: number;
}

/** The one error that the core, the adapters and the dialects throw on purpose. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly code: ErrorCode;
  readonly members: readonly string[];
  readonly issues: readonly string[];
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, context: ErrorContext = {}) {
    super(
      context.detail ? `${code}: ${context.detail}` : code,
      'cause' in context ? { cause: context.cause } : undefined,
    );
    this.code = code;
    this.members = context.members ?? [];
    this.issues = context.issues ?? [];
    this.retryAfterSeconds = context.retryAfterSeconds;
  }
}
