/**
 * The trimmed parts of a header field between separators that stand outside quoted strings (RFC 9110 §5.6). A quoted
 * string that never ends runs to the end. Empty parts are dropped. Never throws; linear time.
 */
export function splitHeader(field: string, separator: ',' | ';'): string[] {
  const part =
    separator === ',' ? /(?:[^",]|"(?:[^"\\]|\\.)*["\\]?)+/gs : /(?:[^";]|"(?:[^"\\]|\\.)*["\\]?)+/gs;
  return [...field.matchAll(part)].map(([text]) => text.trim()).filter((text) => text !== '');
}
