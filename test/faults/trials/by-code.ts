import { authingClient } from '../../wire/authing/client.ts';
import { digitalscienceClient, resetMembers } from '../../wire/digitalscience/client.ts';
import { qingzhenyunClient } from '../../wire/qingzhenyun/client.ts';
import { tencentCiamClient } from '../../wire/tencent-ciam/client.ts';
import { type ChangeUseCase, nextPassword } from './owner.ts';

/** Every endpoint that changes a password by a code. */
export const changesByCode: readonly ChangeUseCase[] = [
  {
    name: 'authing reset-password',
    functionName: 'authing-reset-password',
    dialect: 'authing',
    proof: 'code',
    async newOwner(wire) {
      const { passwordResetToken, ...account } = await authingClient(wire, 'inProcess').withToken();
      const body = { passwordResetToken, password: nextPassword };
      return { account, change: (instance) => authingClient(instance, 'inProcess').resetPassword(body) };
    },
  },
  {
    name: 'tencent-ciam reset_user_password',
    functionName: 'tencent-ciam-reset-user-password',
    dialect: 'tencent-ciam',
    proof: 'code',
    async newOwner(wire) {
      const account = await wire.createAccount();
      const body = await tencentCiamClient(wire, 'inProcess').preparedReset(account.phone, nextPassword);
      return {
        account,
        change: (instance) => tencentCiamClient(instance, 'inProcess').resetUserPassword(body),
      };
    },
  },
  {
    name: 'digitalscience ResetPwd',
    functionName: 'digitalscience-reset-pwd',
    dialect: 'digitalscience',
    proof: 'code',
    async newOwner(wire) {
      const { agent, code } = await digitalscienceClient(wire, 'inProcess').withCode();
      const members = resetMembers(agent, code, nextPassword);
      return {
        account: agent,
        change: (instance) => digitalscienceClient(instance, 'inProcess').resetPwd(members),
      };
    },
  },
  {
    name: 'qingzhenyun changePasswordByMessage',
    functionName: 'qingzhenyun-change-password-by-message',
    dialect: 'qingzhenyun',
    proof: 'code',
    async newOwner(wire) {
      const { token, phoneInfo, code, ...account } = await qingzhenyunClient(wire, 'inProcess').withCode();
      const body = { phoneInfo, code, newPassword: nextPassword };
      const authorization = `Bearer ${token}`;
      return {
        account,
        change: (instance) =>
          qingzhenyunClient(instance, 'inProcess').post('changePasswordByMessage', body, { authorization }),
      };
    },
  },
  {
    name: 'qingzhenyun changePasswordByMessage2',
    functionName: 'qingzhenyun-change-password-by-message-2',
    dialect: 'qingzhenyun',
    proof: 'code',
    async newOwner(wire) {
      const { phoneInfo, code, ...account } = await qingzhenyunClient(wire, 'inProcess').forgottenWithCode();
      const body = { phoneInfo, code, newPassword: nextPassword };
      return {
        account,
        change: (instance) => qingzhenyunClient(instance, 'inProcess').post('changePasswordByMessage2', body),
      };
    },
  },
];
