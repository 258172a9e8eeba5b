import { RequestError } from '../errors/service-error.ts';
import type { Middleware } from './exchange.ts';

/** The largest body that is read, in bytes. */
export const maxBodyBytes = 64 * 1024;

/** Refuses a body over {@link maxBodyBytes} before anything parses it. */
export function bodyLimit(): Middleware {
  return {
    before: ({ event: { request } }) => {
      if (request.body.byteLength > maxBodyBytes) {
        throw new RequestError('malformed_body', { detail: 'larger than 64 KiB' });
      }
    },
  };
}
