import type { Account } from '../../credential/account.ts';
import { jsonReply, type Reply } from '../../http/reply.ts';
import type { TokenOwner, Tokens } from '../../tokens/token-service.ts';
import { tokenGrant } from './tokens.ts';

/** Success where nobody is signed in. */
export function done(result: unknown): Reply {
  return jsonReply(200, { status: 200, result, code: 'OK', success: true });
}

/** Success for somebody signed in: with a new token, in the body and in the `Authorization` header. */
export async function doneAndRenewed(
  mint: Tokens['mint'],
  owner: TokenOwner,
  result: unknown,
): Promise<Reply> {
  const token = await mint(owner, tokenGrant);
  const body = { status: 200, result, code: 'OK', success: true, token };
  return jsonReply(200, body, { authorization: `Bearer ${token}` });
}

/** The owner of an account whose password has just been changed: the change ended the tokens of the old version. */
export function afterChange({ id, version }: Account): TokenOwner {
  return { id, version: version + 1 };
}
