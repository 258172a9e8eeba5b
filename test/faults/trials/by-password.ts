import { accountWithoutPassword } from '../../support/given.ts';
import { authingClient } from '../../wire/authing/client.ts';
import { qingzhenyunClient } from '../../wire/qingzhenyun/client.ts';
import { sophonClient } from '../../wire/sophon/client.ts';
import { bearer, tencentCiamClient } from '../../wire/tencent-ciam/client.ts';
import { type ChangeUseCase, nextPassword } from './owner.ts';

/** Every endpoint that changes a password by the old one, or sets the first one. */
export const changesByPassword: readonly ChangeUseCase[] = [
  {
    name: 'authing update-password',
    functionName: 'authing-update-password',
    dialect: 'authing',
    proof: 'password',
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
    dialect: 'tencent-ciam',
    proof: 'password',
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
    dialect: 'qingzhenyun',
    proof: 'password',
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
    dialect: 'sophon',
    proof: 'password',
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
  {
    name: 'authing update-password, first password',
    functionName: 'authing-update-password',
    dialect: 'authing',
    proof: 'token',
    async newOwner(wire) {
      const account = await accountWithoutPassword(wire);
      const token = await authingClient(wire, 'inProcess').mint(account);
      const body = { newPassword: nextPassword };
      return {
        account,
        change: (instance) => authingClient(instance, 'inProcess').updatePassword(token, body),
      };
    },
  },
];
