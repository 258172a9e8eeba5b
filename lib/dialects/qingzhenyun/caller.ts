import { CallerError } from '../../errors/service-error.ts';
import type { Authenticate } from '../../http/endpoint.ts';
import type { TokenCaller, Tokens } from '../../tokens/token-service.ts';
import { requestToken } from './request-token.ts';
import type { Members } from './requests.ts';
import { audience } from './tokens.ts';

/**
 * A signed-in user, by a token. One of ours must have been minted for this dialect: one for another API's client was
 * given for what that client may do.
 * @throws ServiceError `token_missing`, `token_invalid`, `unavailable`
 */
export function tokenCaller(tokens: Pick<Tokens, 'authenticate'>): Authenticate<Members, TokenCaller> {
  return async (request, members) => {
    const caller = await tokens.authenticate(requestToken(request, members));
    if (caller.token.own && !isOfThisDialect(caller.token)) {
      throw new CallerError('token_invalid', { detail: 'minted for another audience' });
    }
    return caller;
  };
}

/** Ours have no scope. One with some is of an OAuth client that happens to have our audience for its id. */
function isOfThisDialect({ audience: audiences, scope }: TokenCaller['token']): boolean {
  return audiences.includes(audience) && scope.length === 0;
}
