import type { Account } from '../../credential/account.ts';
import { jsonReply, type Reply } from '../../http/reply.ts';
import type { TokenCaller, Tokens } from '../../tokens/token-service.ts';
import { tokenGrant } from './tokens.ts';

/** Success where nobody is signed in. */
export function done(result: unknown): Reply {
  return jsonReply(200, { status: 200, result, code: 'OK', success: true });
}

/** Success of a sign-in: with a token. */
export async function doneSignedIn(mint: Tokens['mint'], account: Account, result: unknown): Promise<Reply> {
  return doneWith(await mint(account, tokenGrant), result);
}

/** Success for somebody signed in: with a further token of the same sign-in, while there is one to be had. */
export async function doneAndRenewed(
  renew: Tokens['renew'],
  caller: TokenCaller,
  result: unknown,
): Promise<Reply> {
  return doneWith(await renew(caller, tokenGrant), result);
}

/**
 * Success of a change by somebody signed in, which ended the tokens of the old password: with a new one, because what
 * proved the change is a sign-in anew; unless the caller has one of a trusted issuer, and goes on getting them there.
 * @param account as it was before the change
 */
export async function doneAfterChange(
  mint: Tokens['mint'],
  { token }: Pick<TokenCaller, 'token'>,
  account: Account,
): Promise<Reply> {
  const changed = { ...account, version: account.version + 1 };
  return doneWith(token.own ? await mint(changed, tokenGrant) : undefined, true);
}

/** Success with a token, if there is one, in the body and in the `Authorization` header. */
function doneWith(token: string | undefined, result: unknown): Reply {
  if (token === undefined) return done(result);
  const body = { status: 200, result, code: 'OK', success: true, token };
  return jsonReply(200, body, { authorization: `Bearer ${token}` });
}
