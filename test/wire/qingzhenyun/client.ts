import { expect } from 'vitest';
import type { InternalError } from '../../support/internal-error.ts';
import { mintToken } from '../../support/mint-token.ts';
import { type Headers, postJson } from '../../support/post-json.ts';
import { codeSentTo } from '../../support/text-messages.ts';
import type { TestAccount, Way, Wire } from '../../support/wire.ts';

/** What a client is told when the fault is the service's. */
export const internalError: InternalError = [
  200,
  { status: 500, code: 'INTERNAL_SERVER_ERROR', success: false, message: expect.any(String) },
];

/** An answer of the dialect. */
export interface Answer {
  readonly status: number;
  readonly code: string;
  readonly success: boolean;
  readonly result?: unknown;
  readonly token?: string;
  readonly message?: string;
}

/**
 * What an existing client of the API does, over one of the two ways to reach the service. Such a client looks at the
 * body only, which says everything.
 */
export function qingzhenyunClient(wire: Wire, way: Way) {
  const post = (operation: string, body: unknown, headers: Headers = {}, query = '') =>
    postJson<Answer>(wire, way, `/v1/user/${operation}${query}`, body, headers);
  const answer = async (...request: Parameters<typeof post>) => (await post(...request)).json;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const mint = (account: { readonly id: string; readonly version?: number }) =>
    mintToken(wire, account, { audience: 'qingzhenyun', scope: [], lifetimeSeconds: 30 * 24 * 3600 });

  return {
    post,
    answer,
    login: (value: string, password: string) => answer('login', { value, password }),
    changePassword: (token: string, body: unknown) => answer('changePassword', body, bearer(token)),
    sendChangePasswordMessage: (token: string) => answer('sendChangePasswordMessage', {}, bearer(token)),
    changePasswordByMessage: (token: string, body: unknown) =>
      answer('changePasswordByMessage', body, bearer(token)),
    sendChangePasswordMessage2: (phone: string) => answer('sendChangePasswordMessage2', { phone }),
    changePasswordByMessage2: (body: unknown) => answer('changePasswordByMessage2', body),
    /** A token by username and password. */
    async token({ username, password }: { username: string; password: string }): Promise<string> {
      const { token, code } = await answer('login', { value: username, password });
      if (token === undefined) throw new Error(`not logged in: ${code}`);
      return token;
    },
    /** A token without a login, for an account under its first password: much quicker. */
    mint,
    /** A new account that is signed in and was sent a code. */
    async withCode(): Promise<TestAccount & { token: string; phoneInfo: string; code: string }> {
      const account = await wire.createAccount();
      const sending = await answer('sendChangePasswordMessage', {}, bearer(await mint(account)));
      const { token = '', result } = sending;
      return { ...account, token, phoneInfo: String(result), code: codeSentTo(wire, account.phone) };
    },
    /** A new account that is not signed in and was sent a code. */
    async forgottenWithCode(): Promise<TestAccount & { phoneInfo: string; code: string }> {
      const account = await wire.createAccount();
      const { result } = await answer('sendChangePasswordMessage2', { phone: account.phone });
      return { ...account, phoneInfo: String(result), code: codeSentTo(wire, account.phone) };
    },
  };
}
