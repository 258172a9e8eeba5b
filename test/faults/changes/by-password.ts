import { authingClient } from '../../wire/authing/client.ts';
import { qingzhenyunClient } from '../../wire/qingzhenyun/client.ts';
import { sophonClient } from '../../wire/sophon/client.ts';
import { bearer, tencentCiamClient } from '../../wire/tencent-ciam/client.ts';
import { type ChangeUseCase, nextPassword } from './use-case.ts';
import { wordsOf } from './words.ts';

/** Every endpoint that changes a password by the old one. */
export const changesByPassword: readonly ChangeUseCase[] = [
  {
    name: 'authing update-password',
    functionName: 'authing-update-password',
    ...wordsOf.authing,
    async newOwner(wire) {
      const account = await wire.createAccount();
      const token = await authingClient(wire, 'inProcess').mint(account);
      const body = { oldPassword: account.password, newPassword: nextPassword };
      return {
        account,
        change: (instance) => authingClient(instance, 'inProcess').updatePassword(token, body),
      };
    },
  },
  {
    name: 'tencent-ciam change_user_password',
    functionName: 'tencent-ciam-change-user-password',
    ...wordsOf.tencentCiam,
    async newOwner(wire) {
      const account = await wire.createAccount();
      const token = await tencentCiamClient(wire, 'inProcess').mint(account);
      const body = { old_password: account.password, new_password: nextPassword };
      return {
        account,
        change: (instance) =>
          tencentCiamClient(instance, 'inProcess').changeUserPassword(body, bearer(token)),
      };
    },
  },
  {
    name: 'qingzhenyun changePassword',
    functionName: 'qingzhenyun-change-password',
    ...wordsOf.qingzhenyun,
    async newOwner(wire) {
      const account = await wire.createAccount();
      const authorization = `Bearer ${await qingzhenyunClient(wire, 'inProcess').mint(account)}`;
      const body = { oldPassword: account.password, newPassword: nextPassword };
      return {
        account,
        change: (instance) =>
          qingzhenyunClient(instance, 'inProcess').post('changePassword', body, { authorization }),
      };
    },
  },
  {
    name: 'sophon changepassword',
    functionName: 'sophon-change-password',
    ...wordsOf.sophon,
    async newOwner(wire) {
      const account = await wire.createAccount();
      return {
        account,
        change: (instance) =>
          sophonClient(instance, 'inProcess').changePassword(
            account.username,
            account.password,
            nextPassword,
          ),
      };
    },
  },
];
