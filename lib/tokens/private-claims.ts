/**
 * What one of our tokens is for: an `access` token opens endpoints, an `id` token only tells a client who signed in.
 */
export type TokenUse = 'access' | 'id';

/**
 * Names of the claims that are ours alone (RFC 7519 §4.3); every other claim is a registered one.
 * The use is a claim and not the header `typ: at+jwt` of RFC 9068, because resource servers in the field accept
 * only `JWT` there unless they are told otherwise.
 */
export const privateClaims = {
  /** The {@link TokenUse}. */
  use: 'token_use',
  /** The account's `tokenVersion` that the token was issued under. */
  version: 'cred_ver',
} as const;
