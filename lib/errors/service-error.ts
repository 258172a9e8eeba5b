import type { CallerErrorCode, CoreErrorCode, ErrorCode, RequestErrorCode } from './error-codes.ts';

/** What a {@link ServiceError} carries beside its code. */
export interface ErrorContext {
  /** For the log only; never a secret, never shown to the caller. */
  readonly detail?: string;
  /** The error behind this one, for the log only. */
  readonly cause?: unknown;
  /** Names of the request's members at fault, in the order of the dialect's page; never their values. */
  readonly members?: readonly string[];
  /** Policy rules that a new password breaks, as codes; see `lib/credential/policy`. */
  readonly issues?: readonly string[];
  /** How long the caller should wait before the next try, in s. */
  readonly retryAfterSeconds?: number;
}

/**
 * The one error that the core, the adapters and the dialects throw on purpose. Its codes are closed: those that all
 * dialects have words for, unless a dialect has its own: `const AcmeError = ServiceError<'acme_code'>`. Each room throws
 * it by the name that its codes allow.
 */
export class ServiceError<Code extends string = ErrorCode> extends Error {
  override readonly name = 'ServiceError';
  readonly code: Code;
  readonly members: readonly string[];
  readonly issues: readonly string[];
  readonly retryAfterSeconds: number | undefined;

  /** @param code never infers `Code`, so that a misspelt one does not compile */
  constructor(code: NoInfer<Code>, context: ErrorContext = {}) {
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

/** A {@link ServiceError} with one of the core's codes. */
export const CoreError = ServiceError<CoreErrorCode>;
export type CoreError = ServiceError<CoreErrorCode>;

/** A {@link ServiceError} with a code that says what is wrong with a request. */
export const RequestError = ServiceError<RequestErrorCode>;

/** A {@link ServiceError} with a code that says what is wrong with who makes a request. */
export const CallerError = ServiceError<CallerErrorCode>;

/** An error whose code may be any dialect's. */
export type AnyServiceError = ServiceError<string>;

/** Whether an error is one thrown on purpose, with one of these codes. */
export function hasCode(error: unknown, codes: readonly ErrorCode[]): boolean {
  return error instanceof ServiceError && codes.some((code) => code === error.code);
}
