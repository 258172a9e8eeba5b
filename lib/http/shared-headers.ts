import type { Middleware, Passage } from './exchange.ts';

/**
 * Adds the headers that every answer carries: credentials are never cached, and an answer can be found in the
 * log. An endpoint that says otherwise about caching (public keys) is left alone.
 */
export function sharedHeaders(): Middleware {
  const add = (passage: Passage) => {
    const { response, event } = passage;
    if (!response) return;
    const shared = {
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': event.request.id,
    };
    passage.response = { ...response, headers: { ...shared, ...response.headers } };
  };
  return { after: add, onError: add };
}
