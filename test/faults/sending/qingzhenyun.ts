import { purposes } from '../../../lib/dialects/qingzhenyun/dialect.ts';
import type { WireReply } from '../../support/wire.ts';
import { type Answer, qingzhenyunClient } from '../../wire/qingzhenyun/client.ts';
import { nextPassword, type SendingUseCase } from './use-case.ts';

const words = {
  sent: 'OK',
  tooMany: 'SEND_MESSAGE_FREQUENTLY',
  internal: 'INTERNAL_SERVER_ERROR',
  notSent: 'SEND_MESSAGE_ERROR',
};

const answerOf = ({ json }: WireReply) => json as Answer;
const said = (reply: WireReply) => answerOf(reply).code;

/** `POST /v1/user/sendChangePasswordMessage`: for who is signed in. */
export const qingzhenyunSending: SendingUseCase = {
  name: 'qingzhenyun sendChangePasswordMessage',
  functionName: 'qingzhenyun-send-change-password-message',
  purpose: purposes.signedIn,
  isSignedIn: true,
  words,
  said,
  async newAsker(wire) {
    const account = await wire.createAccount();
    const client = qingzhenyunClient(wire, 'inProcess');
    const token = await client.mint(account);
    const authorization = { authorization: `Bearer ${token}` };
    return {
      account,
      ask: (instance) =>
        qingzhenyunClient(instance, 'inProcess').post('sendChangePasswordMessage', {}, authorization),
      async redeem(code, sending) {
        const body = { phoneInfo: answerOf(sending).result, code, newPassword: nextPassword };
        return (await client.changePasswordByMessage(token, body)).success;
      },
    };
  },
};

/** `POST /v1/user/sendChangePasswordMessage2`: for whoever has the phone. */
export const qingzhenyunForgottenSending: SendingUseCase = {
  name: 'qingzhenyun sendChangePasswordMessage2',
  functionName: 'qingzhenyun-send-change-password-message-2',
  purpose: purposes.forgotten,
  isSignedIn: false,
  words,
  said,
  async newAsker(wire) {
    const account = await wire.createAccount();
    const client = qingzhenyunClient(wire, 'inProcess');
    const body = { phone: account.phone };
    return {
      account,
      ask: (instance) => qingzhenyunClient(instance, 'inProcess').post('sendChangePasswordMessage2', body),
      async redeem(code, sending) {
        const { result: phoneInfo } = answerOf(sending);
        return (await client.changePasswordByMessage2({ phoneInfo, code, newPassword: nextPassword }))
          .success;
      },
    };
  },
};
