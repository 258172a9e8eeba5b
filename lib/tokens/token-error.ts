/**
 * Why a token was not accepted. Callers need to tell apart only these:
 * - `invalid`: the token proves nothing. Malformed, forged, expired and meant for somebody else are one answer
 *   on purpose, so that a caller learns nothing from trying.
 * - `issuer-unreachable`: the keys that could judge the token cannot be had right now. A 503-class answer: the
 *   token may be good, and a client that is told "invalid token" would sign its user out.
 */
export type TokenErrorCode = 'invalid' | 'issuer-unreachable';

/**
 * The one error that verifying a token throws.
 * The message is a private detail for the log. It is built from our own words and standard claim names, never from
 * what the token holds, and the library's errors are not kept as the cause of `invalid`: they carry the claims.
 */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly code: TokenErrorCode;

  constructor(code: TokenErrorCode, detail: string, options?: { cause?: unknown }) {
    super(detail, options);
    this.code = code;
  }
}
