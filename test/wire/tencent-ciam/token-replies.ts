import { expect } from 'vitest';
import type { WireReply } from '../../support/wire.ts';

// The header values are written out whole: they are what existing clients parse.
const challenges = {
  400: 'Bearer error="invalid_request", error_description="Bearer token not found in the request", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
  401: 'Bearer error="invalid_token", error_description="Error decoding JWT", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
  403: 'Bearer error="insufficient_scope", error_description="The request requires higher privileges than provided by the access token.", error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"',
};

/** Expects the page's answer to a bearer token that is absent (400), no good (401) or for something else (403). */
export function expectTokenError(reply: WireReply, status: keyof typeof challenges): void {
  expect({ ...reply, challenge: reply.headers.get('www-authenticate') }).toMatchObject({
    status,
    text: '',
    challenge: challenges[status],
  });
}
