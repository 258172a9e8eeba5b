import { resetPurpose } from '../../../lib/dialects/authing/dialect.ts';
import { type Answer, authingClient } from '../../wire/authing/client.ts';
import { nextPassword, type SendingUseCase } from './use-case.ts';

/** `POST /api/v3/send-sms`. */
export const authingSending: SendingUseCase = {
  name: 'authing send-sms',
  functionName: 'authing-send-sms',
  purpose: resetPurpose,
  isSignedIn: false,
  words: {
    sent: '200 操作成功',
    tooMany: '429 请求过于频繁，请稍后再试',
    internal: '500 系统繁忙，请稍后再试',
    notSent: '500 短信发送失败，请稍后再试',
  },
  said: ({ json }) => `${(json as Answer).statusCode} ${(json as Answer).message}`,
  async newAsker(wire) {
    const account = await wire.createAccount();
    const client = authingClient(wire, 'inProcess');
    return {
      account,
      ask: (instance) => authingClient(instance, 'inProcess').askForCode(account.phone),
      async redeem(code) {
        const passwordResetToken = await client.tokenFor(account.phone, code);
        const { json } = await client.resetPassword({ passwordResetToken, password: nextPassword });
        return json.statusCode === 200;
      },
    };
  },
};
