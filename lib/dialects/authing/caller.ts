import type { ClientRegistry } from '../../clients/client-registry.ts';
import type { CallingClient } from '../../clients/require-client.ts';
import { requireTokenClient } from '../../clients/require-token-client.ts';
import { CallerError } from '../../errors/service-error.ts';
import type { Authenticate } from '../../http/endpoint.ts';
import type { TokenCaller, Tokens } from '../../tokens/token-service.ts';
import { accessToken } from './access-token.ts';
import type { PasswordSignIn } from './requests.ts';
import { signInApp } from './sign-in-app.ts';
import { openid } from './sign-in-data.ts';

/**
 * A signed-in user, by an access token with the scope `openid`: one that a user gave to somebody for less does not open
 * the user's password.
 * @throws ServiceError `token_missing`, `token_invalid`, `unavailable`
 */
export function tokenCaller(
  tokens: Pick<Tokens, 'authenticate'>,
  clients: ClientRegistry,
): Authenticate<unknown, TokenCaller> {
  return async (request) => {
    const caller = await tokens.authenticate(accessToken(request));
    await requireTokenClient(caller.token, clients);
    if (!caller.token.scope.includes(openid)) {
      throw new CallerError('token_invalid', { detail: 'without the scope openid' });
    }
    return caller;
  };
}

/** The app that a user signs in to. @throws ServiceError `invalid_client` */
export function appCaller(clients: ClientRegistry): Authenticate<Pick<PasswordSignIn, 'app'>, CallingClient> {
  return (request, { app }) => signInApp(request, app, clients);
}
