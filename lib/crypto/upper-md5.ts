import { createHash } from 'node:crypto';

/**
 * UPPER_MD5 of the digitalscience pages: the MD5 of the UTF-8 of `text` as 32 upper-case hex digits.
 * MD5 is what those clients speak; it protects nothing by itself.
 */
export function upperMd5(text: string): string {
  return createHash('md5').update(text, 'utf8').digest('hex').toUpperCase();
}
