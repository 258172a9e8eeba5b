import { randomUUID } from 'node:crypto';
import type { Account } from '../../../lib/credential/account.ts';
import { createAccount } from '../../../lib/credential/create-account.ts';
import { wireAccountCreation } from '../../../lib/wiring/account-creation.ts';
import { wireTokens } from '../../../lib/wiring/tokens.ts';
import { newPhone } from '../../support/new-phone.ts';
import type { Send, Wire, WireReply } from '../../support/wire.ts';

/** The local runner's demo app. */
export const app = { client_id: 'demo-app', client_secret: 'demo-secret' };

/** An answer's envelope. */
export interface Envelope {
  readonly statusCode: number;
  readonly apiCode?: number;
  readonly message: string;
  readonly requestId: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** The dialect's endpoints as tests call them; `headers` are added to those of every request. */
export function authingApi(send: Send) {
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    send({
      path,
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    signIn: (body: unknown, headers?: Readonly<Record<string, string>>) =>
      post('/api/v3/signin', body, headers),
    update: (token: string | undefined, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      post('/api/v3/update-password', body, { ...(token && { authorization: token }), ...headers }),
    sendSms: (body: unknown, headers?: Readonly<Record<string, string>>) =>
      post('/api/v3/send-sms', body, headers),
    verifyReset: (body: unknown, headers?: Readonly<Record<string, string>>) =>
      post('/api/v3/verify-reset-password-request', body, headers),
    reset: (body: unknown, headers?: Readonly<Record<string, string>>) =>
      post('/api/v3/reset-password', body, headers),
    /** An access token by username and password. */
    async token(username: string, password: string): Promise<string> {
      const reply = await post('/api/v3/signin', {
        connection: 'PASSWORD',
        passwordPayload: { username, password },
        ...app,
      });
      return String((reply.json as Envelope).data?.access_token);
    },
  };
}

/** What an answer says, without the id that differs from request to request. */
export function said(reply: WireReply) {
  const { requestId, ...rest } = reply.json as Envelope;
  return { status: reply.status, ...rest };
}

/** An account that was provisioned by phone only. */
export async function createWithoutPassword({ wiring }: Wire): Promise<Account & { phone: string }> {
  const [username, phone] = [`phone-only-${randomUUID().slice(0, 8)}`, newPhone()];
  const deps = wireAccountCreation(wiring);
  const outcome = await createAccount(deps, { username, phone });
  const account = outcome.created ? await wiring.accounts.read(outcome.id) : undefined;
  if (!account) throw new Error('taken');
  return { ...account, phone };
}

/**
 * An access token for an account under its first password, whether or not it exists or has one to sign in with.
 * Much quicker than a sign-in.
 */
export async function mint(
  wire: Wire,
  { id, version = 1 }: { readonly id: string; readonly version?: number },
  lifetimeSeconds = 3600,
): Promise<string> {
  const grant = { audience: app.client_id, scope: [], lifetimeSeconds };
  return wireTokens(wire.wiring).mint({ id, version }, grant);
}
