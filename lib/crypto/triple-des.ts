import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { canonicalBytes } from './canonical-bytes.ts';
import { UndecryptableError } from './undecryptable-error.ts';
import { upperMd5 } from './upper-md5.ts';

const keyBytes = 24;
const blockBytes = 8;
const ecb = 'des-ede3-ecb';
const cbc = 'des-ede3-cbc';
const zeroIv = Buffer.alloc(blockBytes);

const digestDigits = 32;
const digest = /^[0-9A-F]{32}$/;

/** What PKCS #7 (RFC 5652 §6.3) adds to a plaintext of whole blocks: one block more. */
const padding = Buffer.alloc(blockBytes, blockBytes);

/** One way to use the cipher: which mode, which IV, and where the encrypted part starts. */
interface Layout {
  readonly mode: string;
  iv(bytes: Buffer): Buffer | null;
  body(bytes: Buffer): Buffer;
}

const layouts: readonly Layout[] = [
  { mode: ecb, iv: () => null, body: (bytes) => bytes },
  { mode: cbc, iv: () => zeroIv, body: (bytes) => bytes },
  { mode: cbc, iv: (bytes) => bytes.subarray(0, blockBytes), body: (bytes) => bytes.subarray(blockBytes) },
];

/**
 * Spelling by length: 40 bytes (four blocks and padding) or 48 (an IV before them) have four different lengths in
 * base64 and hex, so the digits themselves, which hex shares with base64, need no guess.
 */
const encodingByLength: Readonly<Record<number, 'base64' | 'hex'>> = {
  56: 'base64',
  64: 'base64',
  80: 'hex',
  96: 'hex',
};

/** The 24-byte key that a verification code stands for: the start of SHA-256 over UPPER_MD5(code). */
export function tripleDesKey(code: string): Buffer {
  return createHash('sha256').update(upperMd5(code), 'utf8').digest().subarray(0, keyBytes);
}

/** Encrypts an UPPER_MD5 digest under a verification code in the canonical layout: ECB, PKCS #7, base64. */
export function encryptTripleDes(upperMd5Digest: string, code: string): string {
  const cipher = createCipheriv(ecb, tripleDesKey(code), null);
  return Buffer.concat([cipher.update(upperMd5Digest, 'utf8'), cipher.final()]).toString('base64');
}

/**
 * The UPPER_MD5 digest inside `ciphertext`, encrypted under a verification code in any of six layouts: ECB, CBC
 * with a zero IV, or CBC after its IV, each with PKCS #7 padding and in base64 or hex. All are tried; the shape of
 * the plaintext, 32 upper-case hex digits, leaves no doubt which was meant.
 *
 * The code given is the one that the caller sent, so a failure says nothing about the right one. The cipher has no
 * integrity of its own (whoever alters an IV alters the first digits): what notices a change is HAWK's payload hash.
 *
 * @throws UndecryptableError for everything else, without saying why.
 */
export function decryptTripleDes(ciphertext: string, code: string): string {
  const encoding = encodingByLength[ciphertext.length];
  const bytes = encoding === undefined ? undefined : canonicalBytes(ciphertext, encoding);
  if (bytes === undefined) throw new UndecryptableError();
  const key = tripleDesKey(code);
  const candidates = layouts.map((layout) => decryptAs(layout, key, bytes));
  const found = candidates.find((candidate) => candidate !== undefined);
  if (found === undefined) throw new UndecryptableError();
  return found;
}

function decryptAs(layout: Layout, key: Buffer, bytes: Buffer): string | undefined {
  // Padding is judged together with the digits: a cipher that judges it alone is a padding oracle.
  const decipher = createDecipheriv(layout.mode, key, layout.iv(bytes)).setAutoPadding(false);
  const plaintext = Buffer.concat([decipher.update(layout.body(bytes)), decipher.final()]);
  const text = plaintext.toString('latin1', 0, digestDigits);
  return digest.test(text) && plaintext.subarray(digestDigits).equals(padding) ? text : undefined;
}
