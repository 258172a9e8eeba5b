import { resetPurpose } from '../../../lib/dialects/tencent-ciam/dialect.ts';
import { type Answer, tencentCiamClient } from '../../wire/tencent-ciam/client.ts';
import { nextPassword, type SendingUseCase } from './use-case.ts';

/** `POST /otp/send`. */
export const tencentCiamSending: SendingUseCase = {
  name: 'tencent-ciam otp/send',
  functionName: 'tencent-ciam-send-otp',
  purpose: resetPurpose,
  isSignedIn: false,
  words: {
    sent: '200',
    tooMany: '400 sms_rate_limit_exceeded',
    internal: '500 server_error',
    notSent: '503 temporarily_unavailable',
  },
  said: ({ status, json }) => [status, (json as Answer).error].join(' ').trim(),
  async newAsker(wire) {
    const account = await wire.createAccount();
    const client = tencentCiamClient(wire, 'inProcess');
    return {
      account,
      ask: (instance) => tencentCiamClient(instance, 'inProcess').sendOtp(account.phone),
      async redeem(code, sending) {
        const { status } = await client.resetUserPassword({
          password: nextPassword,
          phone_number: account.phone,
          phone_number_otp: code,
          phone_number_otp_token: String((sending.json as Answer).otp_token),
        });
        return status === 200;
      },
    };
  },
};
