import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { authingClient, said } from './client.ts';

const wire = startedWire({ PASSWORD_PROFILE: 'mlps', PASSWORD_MIN_LENGTH: '10' });

describe.each(bothWays)('authing where the policy is a profile with a length of its own, %s', (way) => {
  const client = authingClient(wire, way);

  it('says what is missing, in either language, and takes what meets both', async () => {
    // given
    const account = await wire.createAccount();
    const token = await client.mint(account);
    const change = async (newPassword: string, language: 'zh-CN' | 'en-US') => {
      const body = { oldPassword: account.password, newPassword };
      return said(await client.updatePassword(token, body, { 'x-authing-lang': language }));
    };

    // when, then
    expect(await change('korrektpferd', 'zh-CN')).toMatchObject({
      apiCode: 2061,
      message: '新密码不符合密码策略：字符种类不足',
    });
    expect(await change('korrektpferd', 'en-US')).toMatchObject({
      message: 'The new password does not meet the policy: it has too few kinds of characters',
    });
    expect(await change('k4rrekt!', 'en-US')).toMatchObject({
      message: 'The new password does not meet the policy: it is too short',
    });
    expect(await change('k4rrekt!pferd', 'en-US')).toMatchObject({ statusCode: 200 });
  });
});
