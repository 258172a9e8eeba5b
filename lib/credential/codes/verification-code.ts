import { createHmac, randomInt } from 'node:crypto';
import { equalText } from '../../crypto/constant-time.ts';
import type { SecretKey } from '../../keys/key-ring.ts';
import type { StoredCode } from './ports.ts';

/** A key under which codes are stored. */
export type CodeKey = Pick<SecretKey, 'id' | 'secret'>;

const digits = 6;

/** Uniform integer in [0, limit) from a cryptographic source. */
export type RandomInt = (limit: number) => number;

/** A new code: six digits from the CSPRNG, zeros in front included. */
export function newCode(random: RandomInt = randomInt): string {
  return String(random(10 ** digits)).padStart(digits, '0');
}

/** What a code is bound to. */
export type CodeBinding = Pick<StoredCode, 'accountId' | 'purpose' | 'sendingId'>;

/** The digest under which a code is stored: useless without the key, and only good for what it is bound to. */
export function codeDigest(
  code: string,
  { accountId, purpose, sendingId }: CodeBinding,
  key: CodeKey,
): string {
  // A list as JSON, so that no two bindings run together into the same text.
  const bound = JSON.stringify([accountId, purpose, sendingId, code]);
  return createHmac('sha256', Buffer.from(key.secret, 'base64')).update(bound, 'utf8').digest('base64url');
}

/** Whether `code` is the one stored under `key`, in constant time; none is without its key. */
export function isCode(code: string, stored: StoredCode, key: CodeKey | undefined): boolean {
  return key !== undefined && equalText(codeDigest(code, stored, key), stored.digest);
}
