import { parseBasicCredentials } from '../../clients/basic-credentials.ts';
import type { ClientRegistry } from '../../clients/client-registry.ts';
import { type CallingClient, requireClient } from '../../clients/require-client.ts';
import type { Authenticate } from '../../http/endpoint.ts';
import type { TokenCaller, Tokens } from '../../tokens/token-service.ts';
import { bearerToken } from './bearer-token.ts';
import type { TokenRequest } from './requests.ts';
import { requireAccess } from './require-access.ts';

/**
 * A signed-in user, by a bearer token that opens this API.
 * @throws ServiceError `token_missing`, `token_invalid`, `insufficient_scope`, `unavailable`
 */
export function tokenCaller(
  tokens: Pick<Tokens, 'authenticate'>,
  clients: ClientRegistry,
): Authenticate<unknown, TokenCaller> {
  return async (request) => {
    const caller = await tokens.authenticate(bearerToken(request));
    await requireAccess(caller.token, clients);
    return caller;
  };
}

/** A client, by HTTP Basic and nothing else; a public one has no secret in it. @throws ServiceError `invalid_client` */
export function clientCaller(clients: ClientRegistry): Authenticate<unknown, CallingClient> {
  return ({ headers }) => requireClient(clients, parseBasicCredentials(headers.authorization));
}

/** The client that asks for a token, in any of OAuth's ways. @throws ServiceError `invalid_client` */
export function grantCaller(
  clients: ClientRegistry,
): Authenticate<Pick<TokenRequest, 'client'>, CallingClient> {
  return (_request, { client }) => requireClient(clients, client);
}
