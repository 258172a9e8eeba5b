import type { ClientRegistry } from '../../clients/client-registry.ts';
import { requireTokenClient } from '../../clients/require-token-client.ts';
import type { VerifiedToken } from '../../tokens/verifier.ts';
import { CiamError } from './errors.ts';
import { openid } from './scopes.ts';

/**
 * Refuses a token that is good and yet does not open this API: one of ours must be for a registered client, and any
 * must have the scope `openid`.
 * @throws ServiceError `token_invalid`, `insufficient_scope`
 */
export async function requireAccess(
  token: Pick<VerifiedToken, 'own' | 'audience' | 'scope'>,
  registry: ClientRegistry,
): Promise<void> {
  await requireTokenClient(token, registry);
  if (!token.scope.includes(openid)) throw new CiamError('insufficient_scope');
}
