import { codeSentTo } from '../../support/text-messages.ts';
import type { bothWays, Wire, WireReply } from '../../support/wire.ts';
import { basic, demoClient } from './ciam-client.ts';

/** Body of `POST /reset_user_password`. */
export interface Reset {
  readonly password: string;
  readonly phone_number: string;
  readonly phone_number_otp: string;
  readonly phone_number_otp_token: string;
}

/** What an existing client of the API does for a user who forgot the password; as the demo client if not said. */
export function otpClient(wire: () => Wire, way: (typeof bothWays)[number]) {
  const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    wire()[way]({
      path,
      headers: {
        'content-type': 'application/json',
        ...basic(demoClient.id, demoClient.secret),
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const send = (phone_number: string, headers?: Readonly<Record<string, string>>): Promise<WireReply> =>
    post('/otp/send', { usage: 'reset_password', phone_number }, headers);
  const tokenFor = async (phone: string): Promise<string> => {
    const { json, status, text } = await send(phone);
    const { otp_token } = json as { otp_token?: string };
    if (otp_token === undefined) throw new Error(`no otp_token: ${status} ${text}`);
    return otp_token;
  };
  return {
    post,
    send,
    /** The `otp_token` of a sending that goes well. */
    tokenFor,
    reset: (body: Reset) => post('/reset_user_password', body),
    /** A reset that will go well, of an account that was sent a code. */
    async prepared(phone: string, password = 'a brand new one'): Promise<Reset> {
      const token = await tokenFor(phone);
      return {
        password,
        phone_number: phone,
        phone_number_otp: codeSentTo(wire(), phone),
        phone_number_otp_token: token,
      };
    },
  };
}
