import { CallerError } from '../errors/service-error.ts';
import { type ClientRegistry, findClient } from './client-registry.ts';

/** Whom a verified token is for. */
interface TokenAudience {
  /** Issued by this service. */
  readonly own: boolean;
  readonly audience: readonly string[];
}

/**
 * Makes sure that a token of ours is for a client that is registered (still, or by now) and may use the dialect, so
 * that taking a client out of the key ring, or limiting it, ends its tokens there. The audience of a trusted issuer's
 * token is its own, and was judged with its signature.
 * @throws ServiceError `token_invalid`
 */
export async function requireTokenClient(
  { own, audience }: TokenAudience,
  registry: ClientRegistry,
): Promise<void> {
  if (!own) return;
  const client = await findClient(registry, (clients) => clients.find(({ id }) => audience.includes(id)));
  if (!client) throw new CallerError('token_invalid', { detail: 'for no client that may come here' });
}
