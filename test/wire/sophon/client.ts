import type { InternalError } from '../../support/internal-error.ts';
import { type Headers, postJson } from '../../support/post-json.ts';
import type { Way, Wire } from '../../support/wire.ts';

/** What a client is told when the fault is the service's. */
export const internalError: InternalError = [500, { error: { code: 'INTERNAL_ERROR', message: '' } }];

/** An answer of the dialect. */
export interface Answer {
  readonly result?: true;
  readonly error?: { readonly code: string; readonly message: string };
}

/** What an existing client of the API does, over one of the two ways to reach the service. */
export function sophonClient(wire: Wire, way: Way) {
  const post = (operation: string, body: unknown, headers?: Headers) =>
    postJson<Answer>(wire, way, `/sophon/v2/face/${operation}`, body, headers);
  return {
    post,
    changePassword: (username: string, old_password: string, new_password: string) =>
      post('changepassword', { username, old_password, new_password }),
    login: (username: string, password: string) => post('login', { username, password }),
    /** Whether a password signs in. */
    async signsIn(username: string, password: string): Promise<boolean> {
      return (await post('login', { username, password })).text === '{"result":true}';
    },
  };
}
