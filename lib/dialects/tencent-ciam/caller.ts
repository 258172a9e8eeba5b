import {
  type ClientRegistry,
  parseBasicCredentials,
  requireClient,
} from '../../clients/client-credentials.ts';
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

/** The id of a client, by HTTP Basic and nothing else. @throws ServiceError `invalid_client` */
export function clientCaller(clients: ClientRegistry): Authenticate<unknown, string> {
  return ({ headers }) => requireClient(clients, parseBasicCredentials(headers.authorization));
}

/** The id of the client that asks for a token, in any of OAuth's ways. @throws ServiceError `invalid_client` */
export function grantCaller(clients: ClientRegistry): Authenticate<Pick<TokenRequest, 'client'>, string> {
  return (_request, { client }) => requireClient(clients, client);
}
