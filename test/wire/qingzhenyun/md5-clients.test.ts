import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages } from '../../support/text-messages.ts';
import { bothWays, type TestAccount } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const wire = startedWire({
  ...manyMessages,
  QINGZHENYUN_PASSWORD_FORM: 'md5',
  PASSWORD_FORMS: 'plain,md5',
});

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const mustBeMd5 = { status: 400, code: '{PASSWORD}_MUST_MD5_ENCODE', success: false };

describe.each(bothWays)('qingzhenyun with clients that send MD5, %s', (way) => {
  const client = qingzhenyunClient(wire, way);

  it('logs in, changes and changes by message, in either case', async () => {
    const { username, phone, password } = await wire.createAccount();
    const { token } = await client.login(username, md5(password).toUpperCase());
    const second = await client.answer(
      'changePassword',
      { oldPassword: md5(password), newPassword: md5('the second one') },
      { token: String(token) },
    );
    expect(second).toMatchObject({ code: 'OK' });
    const { result: phoneInfo } = await client.sendChangePasswordMessage(String(second.token));
    const body = { phoneInfo, code: codeSentTo(wire, phone), oldPassword: md5('the second one') };
    expect(
      await client.changePasswordByMessage(String(second.token), {
        ...body,
        newPassword: md5('the third one').toUpperCase(),
      }),
    ).toMatchObject({ code: 'OK' });
    expect(await client.login(username, md5('the third one'))).toMatchObject({ code: 'OK' });
  });

  it.each<[string, (account: TestAccount) => string]>([
    ['a common password', () => '123456'],
    ['a common password, capitalised', () => 'Password1'],
    ['no password', () => ''],
    ['the user name', ({ username }) => username],
    ['the phone number without its country', ({ phone }) => phone.slice(3)],
  ])('refuses the MD5 of %s, and leaves password and code good', async (_, weak) => {
    const account = await wire.createAccount();
    const { username, phone, password } = account;
    const newPassword = md5(weak(account));
    const token = String((await client.login(username, md5(password))).token);

    expect(
      await client.answer('changePassword', { oldPassword: md5(password), newPassword }, { token }),
    ).toMatchObject({ status: 400, code: '{CHANGE_PASSWORD}_FAILED', success: false });

    const { result: phoneInfo } = await client.sendChangePasswordMessage(token);
    const body = { phoneInfo, code: codeSentTo(wire, phone) };
    expect(await client.changePasswordByMessage(token, { ...body, newPassword })).toMatchObject({
      status: 400,
      code: '{NEW_PASSWORD}_NOT_VALID',
      success: false,
    });
    expect(await client.login(username, md5(password))).toMatchObject({ code: 'OK' });
    expect(
      await client.changePasswordByMessage(token, { ...body, newPassword: md5('a brand new one') }),
    ).toMatchObject({ code: 'OK' });
  });

  it('refuses the MD5 of a common password to a user who forgot theirs, and leaves the code good', async () => {
    const { username, phoneInfo, code } = await client.forgottenWithCode();
    expect(
      await client.changePasswordByMessage2({ phoneInfo, code, newPassword: md5('123456') }),
    ).toMatchObject({ code: '{NEW_PASSWORD}_NOT_VALID' });
    expect(
      await client.changePasswordByMessage2({ phoneInfo, code, newPassword: md5('a brand new one') }),
    ).toMatchObject({ code: 'OK' });
    expect(await client.login(username, md5('a brand new one'))).toMatchObject({ code: 'OK' });
  });

  it('tells clients that send anything else', async () => {
    const { username, password } = await wire.createAccount();
    const { token } = await client.login(username, md5(password));
    const hex = md5(password);
    for (const other of [password, hex.slice(1), `${hex}0`, `${hex.slice(1)}g`]) {
      expect(await client.login(username, other)).toMatchObject(mustBeMd5);
      expect(
        await client.answer(
          'changePassword',
          { oldPassword: hex, newPassword: other },
          { token: String(token) },
        ),
      ).toMatchObject(mustBeMd5);
      const body = { phoneInfo: 'x', code: 'x', newPassword: other };
      expect(await client.changePasswordByMessage(String(token), body)).toMatchObject(mustBeMd5);
      expect(await client.changePasswordByMessage2(body)).toMatchObject(mustBeMd5);
      expect(
        await client.changePasswordByMessage(String(token), {
          ...body,
          newPassword: hex,
          oldPassword: other,
        }),
      ).toMatchObject(mustBeMd5);
    }
  });

  it('asks for absent members first', async () => {
    const token = String((await client.login(...(await account()))).token);
    expect(
      await client.changePasswordByMessage(token, { newPassword: 'not MD5', phoneInfo: 'x' }),
    ).toMatchObject({
      code: '{CODE}_REQUIRED',
    });
  });

  const account = async (): Promise<[string, string]> => {
    const { username, password } = await wire.createAccount();
    return [username, md5(password)];
  };
});
