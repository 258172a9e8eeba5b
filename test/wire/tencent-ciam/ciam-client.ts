import type { Send, WireReply, WireRequest } from '../../support/wire.ts';

/** The client that every local run registers. */
export const demoClient = { id: 'demo-app', secret: 'demo-secret' };

/** `Authorization` of a client by HTTP Basic, each part form-urlencoded (RFC 6749 §2.3.1). */
export function basic(id: string, secret: string): { authorization: string } {
  const pair = [id, secret].map((part) => new URLSearchParams({ '': part }).toString().slice(1)).join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** `Authorization` by bearer token. */
export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}

/** What an existing client of the API does, over one of the two ways to reach the service. */
export interface CiamClient {
  /** `POST /oauth2/token` as the demo client; `form` as given otherwise. */
  requestToken(form: Record<string, string> | string, headers?: Record<string, string>): Promise<WireReply>;
  /** An access token for a user. */
  signIn(username: string, password: string, scope?: string): Promise<string>;
  /** `POST /change_user_password`; a `body` that is a string goes out as it is. */
  change(body: unknown, headers: Record<string, string>, request?: Partial<WireRequest>): Promise<WireReply>;
}

export function ciamClient(send: Send): CiamClient {
  const requestToken: CiamClient['requestToken'] = (
    form,
    headers = basic(demoClient.id, demoClient.secret),
  ) =>
    send({
      path: '/oauth2/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
    });
  return {
    requestToken,
    async signIn(username, password, scope = 'openid') {
      const reply = await requestToken({ grant_type: 'password', username, password, scope });
      const { access_token } = reply.json as { access_token?: string };
      if (access_token === undefined) throw new Error(`no token: ${reply.status} ${reply.text}`);
      return access_token;
    },
    change: (body, headers, request = {}) =>
      send({
        path: '/change_user_password',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
        ...request,
      }),
  };
}
