import { codeSentTo } from '../../support/text-messages.ts';
import type { bothWays, Wire } from '../../support/wire.ts';
import { authingApi, type Envelope } from './api.ts';

/** What a user does who forgot the password, step by step; phone numbers are E.164. */
export function forgetfulUser(wire: () => Wire, way: (typeof bothWays)[number]) {
  const api = authingApi((request) => wire()[way](request));
  const askForCode = (phoneNumber: string, headers?: Readonly<Record<string, string>>) =>
    api.sendSms({ channel: 'CHANNEL_RESET_PASSWORD', phoneNumber }, headers);
  const prove = (phoneNumber: string, passCode: string) =>
    api.verifyReset({
      verifyMethod: 'PHONE_PASSCODE',
      phonePassCodePayload: { phoneNumber, passCode },
    });
  /** The token for a code. */
  const tokenFor = async (phone: string, code: string): Promise<string> => {
    const { data } = (await prove(phone, code)).json as Envelope;
    if (!data) throw new Error('the code was refused');
    return String(data.passwordResetToken);
  };
  return {
    ...api,
    askForCode,
    prove,
    tokenFor,
    /** A new account and a code that was sent to it. */
    async withCode() {
      const account = await wire().createAccount();
      await askForCode(account.phone);
      return { ...account, code: codeSentTo(wire(), account.phone) };
    },
    /** A new account and a token to reset its password. */
    async withToken() {
      const account = await this.withCode();
      return { ...account, passwordResetToken: await tokenFor(account.phone, account.code) };
    },
  };
}
