import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { liveKeys, type SecretKey } from '../keys/key-ring.ts';
import type { RandomBytes } from '../keys/random-bytes.ts';
import { canonicalBytes } from './canonical-bytes.ts';
import { utf8Text } from './utf8-text.ts';

const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;

/** Separates these keys from any other use of the ring's secrets (RFC 5869 §3.2). */
const keyInfo = 'rekey seal aes-256-gcm';

/** The keys to open with: those of the ring (newest first) that are live at `now` (ms). */
export interface OpenOptions {
  readonly keys: readonly SecretKey[];
  readonly now: number;
}

/** The key to seal with, and a source of nonces. */
export interface SealOptions {
  readonly key: SecretKey;
  readonly randomBytes: RandomBytes;
}

/**
 * Turns a small JSON value into an opaque URL-safe string (base64url) that only this service can read or make, and
 * only for the same `purpose`: AES-256-GCM (NIST SP 800-38D) with a random 96-bit nonce. Rotate a key before it
 * sealed 2^32 values (§8.3). The value's age is the caller's affair: put an expiry inside when it needs one.
 *
 * @throws Error when the value is not JSON.
 */
export function seal(value: unknown, purpose: string, { key, randomBytes }: SealOptions): string {
  const plaintext: string | undefined = JSON.stringify(value);
  if (plaintext === undefined) throw new Error('Only a JSON value can be sealed.');
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(algorithm, encryptionKey(key), nonce, { authTagLength: tagBytes });
  cipher.setAAD(context(key, purpose));
  const body = [cipher.update(plaintext, 'utf8'), cipher.final()];
  return Buffer.concat([nonce, ...body, cipher.getAuthTag()]).toString('base64url');
}

/**
 * The value that `seal` put into `sealed` for the same purpose, or undefined for anything else: mangled, spelled
 * differently, sealed for another purpose or under a key that is no longer live. Never throws.
 */
export function open(sealed: string, purpose: string, { keys, now }: OpenOptions): unknown {
  const bytes = canonicalBytes(sealed, 'base64url');
  if (bytes === undefined || bytes.length < nonceBytes + tagBytes) return undefined;
  for (const key of liveKeys(keys, now)) {
    const plaintext = openUnder(key, purpose, bytes);
    if (plaintext !== undefined) return parsed(plaintext);
  }
  return undefined;
}

function openUnder(key: SecretKey, purpose: string, bytes: Buffer): Buffer | undefined {
  const nonce = bytes.subarray(0, nonceBytes);
  const body = bytes.subarray(nonceBytes, -tagBytes);
  const decipher = createDecipheriv(algorithm, encryptionKey(key), nonce, { authTagLength: tagBytes });
  decipher.setAAD(context(key, purpose));
  decipher.setAuthTag(bytes.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    return undefined;
  }
}

// Authentic bytes that are no JSON can only come from another program with the same keys.
function parsed(plaintext: Buffer): unknown {
  try {
    return JSON.parse(utf8Text(plaintext) ?? '');
  } catch {
    return undefined;
  }
}

function encryptionKey(key: SecretKey): Buffer {
  const secret = Buffer.from(key.secret, 'base64');
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), keyInfo, keyBytes));
}

// JSON keeps the two apart: no choice of names makes one pair look like another.
function context(key: SecretKey, purpose: string): Buffer {
  return Buffer.from(JSON.stringify([key.id, purpose]), 'utf8');
}
