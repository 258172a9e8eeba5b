import { expect } from 'vitest';
import type { InternalError } from '../../support/internal-error.ts';
import { mintToken } from '../../support/mint-token.ts';
import { type Headers, postJson } from '../../support/post-json.ts';
import { codeSentTo } from '../../support/text-messages.ts';
import type { Way, Wire, WireReply } from '../../support/wire.ts';

/** What a client is told when the fault is the service's. */
export const internalError: InternalError = [
  500,
  { statusCode: 500, message: '系统繁忙，请稍后再试', requestId: expect.any(String) },
];

/** The local runner's demo app. */
export const app = { client_id: 'demo-app', client_secret: 'demo-secret' };

/** An answer of the dialect. */
export interface Answer {
  readonly statusCode: number;
  readonly apiCode?: number;
  readonly message: string;
  readonly requestId: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The answer of `/api/v3/system`, which comes without the envelope. */
export interface System {
  readonly rsa: { readonly publicKey: string };
  readonly sm2: { readonly publicKey: string };
}

/** What an existing client of the API does, over one of the two ways to reach the service; phones are E.164. */
export function authingClient(wire: Wire, way: Way) {
  const post = (operation: string, body: unknown, headers?: Headers) =>
    postJson<Answer>(wire, way, `/api/v3/${operation}`, body, headers);
  const askForCode = (phoneNumber: string, headers?: Headers) =>
    post('send-sms', { channel: 'CHANNEL_RESET_PASSWORD', phoneNumber }, headers);
  const prove = (phoneNumber: string, passCode: string) =>
    post('verify-reset-password-request', {
      verifyMethod: 'PHONE_PASSCODE',
      phonePassCodePayload: { phoneNumber, passCode },
    });
  const tokenFor = async (phone: string, code: string): Promise<string> => {
    const { data } = (await prove(phone, code)).json;
    if (!data) throw new Error('the code was refused');
    return String(data.passwordResetToken);
  };
  const withCode = async () => {
    const account = await wire.createAccount();
    await askForCode(account.phone);
    return { ...account, code: codeSentTo(wire, account.phone) };
  };

  return {
    post,
    signIn: (body: unknown, headers?: Headers) => post('signin', body, headers),
    updatePassword: (token: string | undefined, body: unknown, headers: Headers = {}) =>
      post('update-password', body, { ...(token && { authorization: token }), ...headers }),
    sendSms: (body: unknown, headers?: Headers) => post('send-sms', body, headers),
    verifyResetPasswordRequest: (body: unknown) => post('verify-reset-password-request', body),
    resetPassword: (body: unknown) => post('reset-password', body),
    system: () => wire[way]({ method: 'GET', path: '/api/v3/system' }) as Promise<WireReply<System>>,
    /** An access token by username and password. */
    async token(username: string, password: string): Promise<string> {
      const passwordPayload = { username, password };
      const { json } = await post('signin', { connection: 'PASSWORD', passwordPayload, ...app });
      return String(json.data?.access_token);
    },
    /** An access token without a sign-in, whether or not the account exists or has a password to sign in with. */
    mint: (account: { readonly id: string; readonly version?: number }, lifetimeSeconds = 3600) =>
      mintToken(wire, account, { audience: app.client_id, scope: ['openid'], lifetimeSeconds }),
    askForCode,
    /** Shows a code. */
    prove,
    /** The token for a code. */
    tokenFor,
    /** A new account and a code that was sent to it. */
    withCode,
    /** A new account and a token to reset its password. */
    async withToken() {
      const account = await withCode();
      return { ...account, passwordResetToken: await tokenFor(account.phone, account.code) };
    },
  };
}

/** What an answer says, without the id that differs from request to request. */
export function said(reply: WireReply<Answer>) {
  const { requestId, ...rest } = reply.json;
  return { status: reply.status, ...rest };
}
