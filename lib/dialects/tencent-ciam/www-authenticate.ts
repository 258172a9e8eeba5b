import type { HttpRequest } from '../../http/http-request.ts';

/** An error of RFC 6750 §3 as the page spells it: no realm, `error_uri` last. */
function bearerError(error: string, description: string): () => string {
  const header = `Bearer error="${error}", error_description="${description}", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"`;
  return () => header;
}

/** No bearer token came, or more than one. */
export const noBearerToken = bearerError('invalid_request', 'Bearer token not found in the request');

/** The bearer token is no good; one answer whatever is wrong with it. */
export const badBearerToken = bearerError('invalid_token', 'Error decoding JWT');

/** The bearer token is good, and good for something else. */
export const insufficientScope = bearerError(
  'insufficient_scope',
  'The request requires higher privileges than provided by the access token.',
);

/** For a client that must use the `Authorization` header. */
export function askForBasic(): string {
  return 'Basic realm="rekey"';
}

/** For a client that tried the `Authorization` header, and for no other (RFC 6749 §5.2). */
export function askForBasicAgain({ headers }: HttpRequest): string | undefined {
  return headers.authorization === undefined ? undefined : askForBasic();
}
