const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The text that `bytes` encode in UTF-8 (RFC 3629), or undefined when they are not well-formed.
 * A byte order mark stays part of the text: a password is what the user's client sent.
 */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
