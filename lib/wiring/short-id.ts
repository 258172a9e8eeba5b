import { randomBytes } from 'node:crypto';

/** 66 random bits: items that hold several ids stay within a kilobyte, which is what a write is paid by. */
export function newShortId(): string {
  return randomBytes(9).toString('base64url').slice(0, 11);
}
