import { equalText } from '../crypto/constant-time.ts';
import { CallerError } from '../errors/service-error.ts';
import { type Client, liveSecrets } from '../keys/key-ring.ts';
import type { ClientCredentials } from './basic-credentials.ts';
import { type ClientRegistry, findClient } from './client-registry.ts';
import { noteRegistered } from './note-registered.ts';

/** The client that makes a request. */
export interface CallingClient {
  readonly id: string;
  /**
   * The same id when the client is confidential, and so has proven itself by a secret that nobody else has: it speaks
   * for many users. Whoever names a public one may be anybody.
   */
  readonly machine?: string;
}

/**
 * The client that the credentials prove: by a live secret of its own, or, when none is shown, by being a public one.
 * Every client is compared in full, whatever the others gave: an unknown id costs the same as a wrong secret, and
 * neither tells how much of it was right.
 */
function provenClient(
  clients: readonly Client[],
  { id, secret = '' }: ClientCredentials,
  now: number,
): CallingClient | undefined {
  const proven = clients.filter((client) => {
    const sameId = equalText(client.id, id);
    if (secret === '') return client.public === true && sameId;
    const matches = liveSecrets(client, now).map((own) => equalText(own, secret));
    return matches.includes(true) && sameId;
  });
  const [client] = proven;
  return client && { id, ...(!client.public && { machine: id }) };
}

/**
 * The client that makes a request.
 * @throws ServiceError `invalid_client`, also when there are no credentials; the same for a client that is unknown,
 *   that may not use the dialect, whose secret is wrong, and for a confidential one without its secret
 */
export async function requireClient(
  registry: ClientRegistry,
  credentials: ClientCredentials | undefined,
): Promise<CallingClient> {
  if (!credentials) throw new CallerError('invalid_client', { detail: 'no client credentials' });
  const client = await findClient(registry, (clients) => provenClient(clients, credentials, registry.now()));
  noteRegistered(registry.keys.current(), credentials.id);
  if (!client) throw new CallerError('invalid_client', { detail: 'unknown client or wrong secret' });
  return client;
}
