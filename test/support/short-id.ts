import { randomBytes } from 'node:crypto';

/** A unique id as the wiring makes them for counts: 11 letters, digits, `-` and `_`. */
export function shortId(): string {
  return randomBytes(8).toString('base64url');
}
