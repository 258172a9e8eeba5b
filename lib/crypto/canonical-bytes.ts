/**
 * The bytes that `text` encodes, or undefined unless `text` is exactly what encoding those bytes gives (RFC 4648
 * §3.5): no stray characters, no missing padding, no set trailing bits. Hex may be in either case.
 * Node's own decoder skips whatever it does not know, so that one value would have endless spellings.
 */
export function canonicalBytes(text: string, encoding: 'base64' | 'base64url' | 'hex'): Buffer | undefined {
  const bytes = Buffer.from(text, encoding);
  const expected = encoding === 'hex' ? text.toLowerCase() : text;
  return bytes.toString(encoding) === expected ? bytes : undefined;
}
