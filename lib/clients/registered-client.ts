import { CallerError } from '../errors/service-error.ts';
import { orAfterRefresh } from '../keys/live.ts';
import type { ClientRegistry } from './client-credentials.ts';

/** Whether any of these ids is that of a registered client. The registry is read again before the answer is no. */
export async function isRegisteredClient(registry: ClientRegistry, ids: readonly string[]): Promise<boolean> {
  const known = await orAfterRefresh(registry, ({ clients }) => clients.find(({ id }) => ids.includes(id)));
  return known !== undefined;
}

/** Whom a verified token is for. */
interface TokenAudience {
  /** Issued by this service. */
  readonly own: boolean;
  readonly audience: readonly string[];
}

/**
 * Makes sure that a token of ours is for a client that is registered (still, or by now), so that taking a client out
 * of the key ring ends its tokens. The audience of a trusted issuer's token is its own, and was judged with its
 * signature.
 * @throws ServiceError `token_invalid`
 */
export async function requireTokenClient(
  { own, audience }: TokenAudience,
  registry: ClientRegistry,
): Promise<void> {
  if (own && !(await isRegisteredClient(registry, audience))) {
    throw new CallerError('token_invalid', { detail: 'for no registered client' });
  }
}
