import type { TokenGrant } from '../../lib/tokens/token-service.ts';
import { wireTokens } from '../../lib/wiring/tokens.ts';
import type { Wire } from './wire.ts';

/**
 * A token of the service's own making for an account under its first password, or under the one of `version`, whether
 * or not the account exists. Much quicker than a sign-in.
 */
export async function mintToken(
  { wiring }: Wire,
  { id, version = 1 }: { readonly id: string; readonly version?: number },
  grant: TokenGrant,
): Promise<string> {
  // As every request does, before anything is made with the keys.
  await wiring.keyRing.ready();
  return wireTokens(wiring).mint({ id, version }, grant);
}
