import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether two byte strings are equal. Takes the same time wherever they differ; lengths are not hidden, so use it
 * for values whose length everybody knows (digests, MACs).
 */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}

/**
 * Whether two texts are equal as UTF-8. Both are hashed first, so the comparison tells neither where they differ
 * nor whether their lengths agree; use it for secrets of a length of their own (client secrets, tokens).
 */
export function equalText(a: string, b: string): boolean {
  return timingSafeEqual(sha256(a), sha256(b));
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
