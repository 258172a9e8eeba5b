import { codeSentTo } from '../../support/text-messages.ts';
import type { bothWays, Wire, WireReply } from '../../support/wire.ts';

/** An answer of the dialect. */
export interface Answer {
  readonly status: number;
  readonly code: string;
  readonly success: boolean;
  readonly result?: unknown;
  readonly token?: string;
  readonly message?: string;
}

/** What an existing client of the API does, over one of the two ways to reach the service. */
export function qingzhenyunClient(wire: () => Wire, way: (typeof bothWays)[number]) {
  const post = (
    operation: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
    query = '',
  ): Promise<WireReply> =>
    wire()[way]({
      path: `/v1/user/${operation}${query}`,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const answer = async (...request: Parameters<typeof post>) => (await post(...request)).json as Answer;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  return {
    post,
    answer,
    /** The code of the last message to a phone. */
    codeOf: (phone: string) => codeSentTo(wire(), phone),
    login: (value: string, password: string) => answer('login', { value, password }),
    /** A token by username and password. */
    async token({ username, password }: { username: string; password: string }): Promise<string> {
      const { token, code } = await answer('login', { value: username, password });
      if (token === undefined) throw new Error(`not logged in: ${code}`);
      return token;
    },
    send: (token: string) => answer('sendChangePasswordMessage', {}, bearer(token)),
    confirm: (token: string, body: unknown) => answer('changePasswordByMessage', body, bearer(token)),
    sendForgotten: (phone: string) => answer('sendChangePasswordMessage2', { phone }),
    confirmForgotten: (body: unknown) => answer('changePasswordByMessage2', body),
  };
}
