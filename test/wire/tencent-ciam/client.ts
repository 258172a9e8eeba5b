import type { InternalError } from '../../support/internal-error.ts';
import { mintToken } from '../../support/mint-token.ts';
import { type Headers, postJson } from '../../support/post-json.ts';
import { codeSentTo } from '../../support/text-messages.ts';
import type { Way, Wire, WireReply, WireRequest } from '../../support/wire.ts';

/** What a client is told when the fault is the service's. */
export const internalError: InternalError = [500, { error: 'server_error' }];

/** The client that every local run registers. */
export const demoClient = { id: 'demo-app', secret: 'demo-secret' };

/** An answer of the dialect that has a body. */
export interface Answer {
  readonly error?: string;
  readonly error_description?: string;
  readonly access_token?: string;
  readonly otp_token?: string;
}

/** Body of `POST /reset_user_password`. */
export interface Reset {
  readonly password: string;
  readonly phone_number: string;
  readonly phone_number_otp: string;
  readonly phone_number_otp_token: string;
}

/** `Authorization` of a client by HTTP Basic, each part form-urlencoded (RFC 6749 §2.3.1). */
export function basic(id: string, secret: string): { authorization: string } {
  const pair = [id, secret].map((part) => new URLSearchParams({ '': part }).toString().slice(1)).join(':');
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** `Authorization` by bearer token. */
export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}

/** What an existing client of the API does, as the demo client, over one of the two ways to reach the service. */
export function tencentCiamClient(wire: Wire, way: Way) {
  const asClient = basic(demoClient.id, demoClient.secret);
  const post = (path: string, body: unknown, headers?: Headers) =>
    postJson<Answer>(wire, way, path, body, { ...asClient, ...headers });
  const token = (
    form: Record<string, string> | string,
    headers: Readonly<Record<string, string>> = asClient,
  ) =>
    wire[way]({
      path: '/oauth2/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
    }) as Promise<WireReply<Answer>>;
  const sendOtp = (phone_number: string, headers?: Headers) =>
    post('/otp/send', { usage: 'reset_password', phone_number }, headers);
  const otpTokenFor = async (phone: string): Promise<string> => {
    const { json, status, text } = await sendOtp(phone);
    if (json.otp_token === undefined) throw new Error(`no otp_token: ${status} ${text}`);
    return json.otp_token;
  };

  return {
    post,
    /** `POST /oauth2/token`, as another client where headers are given. */
    token,
    /** `POST /change_user_password`, which is the user's own: by bearer token, not as a client. */
    changeUserPassword: (body: unknown, headers: Headers, request: Pick<Partial<WireRequest>, 'path'> = {}) =>
      postJson<Answer>(wire, way, request.path ?? '/change_user_password', body, headers),
    sendOtp,
    resetUserPassword: (body: Reset) => post('/reset_user_password', body),
    /** An access token for a user. */
    async signIn(username: string, password: string, scope = 'openid'): Promise<string> {
      const { json, status, text } = await token({ grant_type: 'password', username, password, scope });
      if (json.access_token === undefined) throw new Error(`no token: ${status} ${text}`);
      return json.access_token;
    },
    /** An access token without a sign-in, for an account under its first password: much quicker. */
    mint: (account: { readonly id: string }) =>
      mintToken(wire, account, { audience: demoClient.id, scope: ['openid'], lifetimeSeconds: 300 }),
    /** The `otp_token` of a sending that goes well. */
    otpTokenFor,
    /** A reset that will go well, of an account that was sent a code. */
    async preparedReset(phone: string, password = 'a brand new one'): Promise<Reset> {
      const phone_number_otp_token = await otpTokenFor(phone);
      return {
        password,
        phone_number: phone,
        phone_number_otp: codeSentTo(wire, phone),
        phone_number_otp_token,
      };
    },
  };
}
