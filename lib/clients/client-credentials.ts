import { equalText } from '../crypto/constant-time.ts';
import { CallerError } from '../errors/service-error.ts';
import { type Client, liveSecrets } from '../keys/key-ring.ts';
import { type Live, orAfterRefresh } from '../keys/live.ts';

/** An OAuth client's id and secret, as a request gives them. Lives for one request; never logged. */
export interface ClientCredentials {
  readonly id: string;
  readonly secret: string;
}

/** Where the registered clients are; the live key ring is one. */
export type ClientRegistry = Live<{ readonly clients: readonly Client[] }>;

/** RFC 7617 §2, the scheme's name in either case. Two header fields arrive joined by a comma and do not match. */
const basic = /^basic +([A-Za-z0-9+/]+={0,2})$/i;

/**
 * The client behind an `Authorization: Basic` header. Each part is form-urlencoded inside it (RFC 6749 §2.3.1), so
 * that an id may have a colon. Undefined for a header that is absent, of another scheme or malformed.
 */
export function parseBasicCredentials(header: string | undefined): ClientCredentials | undefined {
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
export function parseRawBasicCredentials(header: string | undefined): ClientCredentials | undefined {
  const encoded = basic.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon < 1 ? undefined : { id: pair.slice(0, colon), secret: pair.slice(colon + 1) };
}

/**
 * Whether the credentials are those of one of the clients. Every client is compared in full, whatever the others
 * gave: an unknown id costs the same as a wrong secret, and neither tells how much of it was right.
 */
export function authenticateClient(
  clients: readonly Client[],
  { id, secret }: ClientCredentials,
  now = Date.now(),
): boolean {
  const matches = clients.flatMap((client) => {
    const sameId = equalText(client.id, id);
    return liveSecrets(client, now).map((own) => equalText(own, secret) && sameId);
  });
  return matches.includes(true);
}

/**
 * The id of the client that the credentials prove. A client that is not known, or not by this secret, may have been
 * registered or have got a new secret a moment ago, so the registry is read again before it is refused.
 * @throws ServiceError `invalid_client`, also when there are no credentials
 */
export async function requireClient(
  registry: ClientRegistry,
  credentials: ClientCredentials | undefined,
): Promise<string> {
  if (!credentials) throw new CallerError('invalid_client', { detail: 'no client credentials' });
  const id = await orAfterRefresh(registry, ({ clients }) =>
    authenticateClient(clients, credentials) ? credentials.id : undefined,
  );
  if (id === undefined) throw new CallerError('invalid_client', { detail: 'unknown client or wrong secret' });
  return id;
}

/** @throws URIError for an escape that is bad or not UTF-8 */
function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}
