import { FormatError } from './format-error.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/**
 * Text of UTF-8 bytes. Overlong forms, surrogates and truncated sequences are refused, never replaced; one leading
 * byte order mark is dropped, as ASP.NET's readers do.
 *
 * @throws FormatError `not-utf8`
 */
export function decodeUtf8(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new FormatError('not-utf8');
  }
}

/** UTF-8 bytes of a text, without a byte order mark. A lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array {
  return encoder.encode(text);
}
