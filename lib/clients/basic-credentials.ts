/** An OAuth client's id and the secret that it shows, as a request gives them. Lives for one request; never logged. */
export interface ClientCredentials {
  readonly id: string;
  /** Absent or empty when none is shown. */
  readonly secret?: string | undefined;
}

/** RFC 7617 §2, the scheme's name in either case. Two header fields arrive joined by a comma and do not match. */
const basic = /^basic +([A-Za-z0-9+/]+={0,2})$/i;

/**
 * The client behind an `Authorization: Basic` header. Each part is form-urlencoded inside it (RFC 6749 §2.3.1), so
 * that an id may have a colon. Undefined for a header that is absent, of another scheme or malformed.
 */
export function parseBasicCredentials(header: string | undefined): Required<ClientCredentials> | undefined {
  const raw = parseRawBasicCredentials(header);
  if (!raw) return undefined;
  try {
    return { id: formDecoded(raw.id), secret: formDecoded(raw.secret) };
  } catch {
    return undefined;
  }
}

/**
 * The same, for clients that join id and secret as they are (RFC 7617 §2): a `+` or `%` stands for itself, and no id
 * has a colon.
 */
export function parseRawBasicCredentials(
  header: string | undefined,
): { readonly id: string; readonly secret: string } | undefined {
  const encoded = basic.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 1 ? undefined : { id: pair.slice(0, colon), secret: pair.slice(colon + 1) };
}

/** @throws URIError for an escape that is bad or not UTF-8 */
function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
