import { describe, expect, it } from 'vitest';
import { deleteAccount, freeze, movePhone } from '../../support/edit-account.ts';
import { otherThan } from '../../support/near-misses.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages, messagesTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const wire = startedWire(manyMessages);

describe.each(bothWays)('qingzhenyun changePasswordByMessage, %s', (way) => {
  const client = qingzhenyunClient(wire, way);

  it("answers the page's example flow", async () => {
    const account = await wire.createAccount();
    const first = await client.token(account);
    const sending = await client.post('sendChangePasswordMessage', {}, { authorization: `Bearer ${first}` });
    expect(sending.status).toBe(200);
    expect(sending.json).toEqual({
      status: 200,
      result: expect.stringMatching(/^[\w-]+$/),
      code: 'OK',
      success: true,
      token: expect.any(String),
    });
    const { result: phoneInfo, token } = sending.json as { result: string; token: string };
    const change = await client.post(
      'changePasswordByMessage',
      { phoneInfo, code: codeSentTo(wire, account.phone), newPassword: 'a brand new one' },
      { authorization: `Bearer ${token}` },
    );
    expect(change.status).toBe(200);
    expect(change.json).toEqual({
      status: 200,
      result: true,
      code: 'OK',
      success: true,
      token: expect.any(String),
    });
    expect(change.headers.get('cache-control')).toBe('no-store');
    expect(await client.login(account.username, 'a brand new one')).toMatchObject({ code: 'OK' });
    expect(await client.login(account.username, account.password)).toMatchObject({
      code: '{PASSWORD}_NOT_VALID',
    });
  });

  it('writes the members of an answer in the order of the page', async () => {
    const { token } = await client.withCode();
    const reply = await client.post('changePasswordByMessage', {}, { authorization: `Bearer ${token}` });
    expect(reply.text).toBe(
      '{"status":400,"code":"{NEW_PASSWORD}_REQUIRED","success":false,"message":"newPassword is required."}',
    );
  });

  it('renews the token in body and header, good under the new password, and ends the one before', async () => {
    const { token, phoneInfo, code } = await client.withCode();
    const reply = await client.post(
      'changePasswordByMessage',
      { phoneInfo, code, newPassword: 'a brand new one' },
      { authorization: `Bearer ${token}` },
    );
    const { token: renewed } = reply.json as { token: string };
    expect(reply.headers.get('authorization')).toBe(`Bearer ${renewed}`);
    expect(await client.changePasswordByMessage(renewed, {})).toMatchObject({
      code: '{NEW_PASSWORD}_REQUIRED',
    });
    expect(await client.changePasswordByMessage(token, {})).toMatchObject({
      status: 401,
      code: 'INVALID_TOKEN',
    });
  });

  it.each([
    ['an empty object', '{}', { 'content-type': 'application/json' }],
    ['a time', '{"time":1542777153000}', { 'content-type': 'application/json' }],
    ['nothing', '', {}],
    ['a form', 'time=1542777153000', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('sends a code for a body of %s', async (_, body, headers) => {
    const account = await wire.createAccount();
    const token = await client.mint(account);
    const reply = await wire[way]({
      path: '/v1/user/sendChangePasswordMessage',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body,
    });
    expect(reply.json).toMatchObject({ code: 'OK' });
    expect(codeSentTo(wire, account.phone)).toMatch(/^\d{6}$/);
  });

  it('takes the confirmation as a form too', async () => {
    const { token, phoneInfo, code } = await client.withCode();
    const reply = await wire[way]({
      path: '/v1/user/changePasswordByMessage',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ phoneInfo, code, newPassword: 'a brand new one' }).toString(),
    });
    expect(reply.json).toMatchObject({ code: 'OK', result: true });
  });

  it.each([
    ['malformed', '{', 'application/json'],
    ['an array', '[]', 'application/json'],
    ['an object with a member twice', '{"code":"1","c\\u006fde":"2"}', 'application/json'],
    ['a form with a member twice', 'code=1&c%6Fde=2', 'application/x-www-form-urlencoded'],
    ['of another media type', '<a/>', 'application/xml'],
    ['a form with a bad escape', 'code=%ZZ', 'application/x-www-form-urlencoded'],
    ['over 64 KiB', JSON.stringify({ code: 'x'.repeat(66_000) }), 'application/json'],
  ])('refuses a body that is %s, over HTTP 200', async (_, body, type) => {
    const reply = await client.post('changePasswordByMessage', body, { 'content-type': type });
    expect(reply).toMatchObject({
      status: 200,
      json: { status: 400, code: 'REQUEST_NOT_VALID', success: false, message: expect.any(String) },
    });
  });

  const members = { newPassword: 'a brand new one', phoneInfo: 'x', code: '123456' };
  it.each([
    ['nothing at all', {}, '{NEW_PASSWORD}_REQUIRED'],
    ['no new password', { ...members, newPassword: undefined }, '{NEW_PASSWORD}_REQUIRED'],
    ['no phoneInfo', { ...members, phoneInfo: undefined }, '{PHONE_INFO}_REQUIRED'],
    ['no code', { ...members, code: undefined }, '{CODE}_REQUIRED'],
    ['only a new password', { newPassword: 'x' }, '{PHONE_INFO}_REQUIRED'],
    ['an empty new password', { ...members, newPassword: '' }, '{NEW_PASSWORD}_REQUIRED'],
    ['an empty phoneInfo', { ...members, phoneInfo: '' }, '{PHONE_INFO}_REQUIRED'],
    ['an empty code', { ...members, code: '' }, '{CODE}_REQUIRED'],
    ['null for the code', { ...members, code: null }, '{CODE}_REQUIRED'],
    [
      'a new password of the wrong type before an absent code',
      { newPassword: 1, phoneInfo: 'x' },
      '{CODE}_REQUIRED',
    ],
    ['a new password of the wrong type', { ...members, newPassword: 1 }, '{NEW_PASSWORD}_NOT_VALID'],
    ['a phoneInfo of the wrong type', { ...members, phoneInfo: {} }, '{PHONE_INFO}_NOT_VALID'],
    ['a code of the wrong type', { ...members, code: 123456 }, '{CODE}_NOT_VALID'],
    ['an old password of the wrong type', { ...members, oldPassword: [] }, '{OLD_PASSWORD}_NOT_VALID'],
    ['members of its prototype only', '{"__proto__":{"newPassword":"x"}}', '{NEW_PASSWORD}_REQUIRED'],
  ])('answers %s', async (_, body, code) => {
    const token = await client.mint(await wire.createAccount());
    const reply = await client.post('changePasswordByMessage', body, { authorization: `Bearer ${token}` });
    expect(reply).toMatchObject({ status: 200, json: { status: 400, code, success: false } });
    expect(reply.json).not.toHaveProperty('token');
  });

  it('refuses a wrong code, and takes the right one after it', async () => {
    const { token, phoneInfo, code } = await client.withCode();
    const body = { phoneInfo, newPassword: 'a brand new one' };
    expect(await client.changePasswordByMessage(token, { ...body, code: otherThan(code) })).toMatchObject({
      code: '{CODE}_NOT_VALID',
    });
    expect(await client.changePasswordByMessage(token, { ...body, code })).toMatchObject({ code: 'OK' });
  });

  it.each([
    ['too short', 'short'],
    ["the page's sample, of six digits", '026129'],
    ['common', 'password123'],
    ['the present one', 'correct horse 1'],
  ])('refuses a new password that is %s and keeps the code good', async (_, newPassword) => {
    const { token, phoneInfo, code } = await client.withCode();
    for (let i = 0; i < 6; i += 1) {
      expect(await client.changePasswordByMessage(token, { phoneInfo, code, newPassword })).toMatchObject({
        status: 400,
        code: '{NEW_PASSWORD}_NOT_VALID',
      });
    }
    expect(
      await client.changePasswordByMessage(token, { phoneInfo, code, newPassword: 'long enough now' }),
    ).toMatchObject({
      code: 'OK',
    });
  });

  it('refuses a password that was used before', async () => {
    const account = await wire.createAccount();
    const { token } = await client.answer(
      'changePassword',
      { oldPassword: account.password, newPassword: 'the second one' },
      { authorization: `Bearer ${await client.mint(account)}` },
    );
    const { result: phoneInfo } = await client.sendChangePasswordMessage(String(token));
    const code = codeSentTo(wire, account.phone);
    expect(
      await client.changePasswordByMessage(String(token), { phoneInfo, code, newPassword: account.password }),
    ).toMatchObject({ status: 400, code: '{NEW_PASSWORD}_NOT_VALID' });
  });

  it('verifies the old password when it is given, and keeps the code good when it is wrong', async () => {
    const { password, token, phoneInfo, code } = await client.withCode();
    const body = { phoneInfo, code, newPassword: 'a brand new one' };
    expect(await client.changePasswordByMessage(token, { ...body, oldPassword: 'a guess' })).toMatchObject({
      status: 400,
      code: '{OLD_PASSWORD}_NOT_VALID',
    });
    expect(await client.changePasswordByMessage(token, { ...body, oldPassword: password })).toMatchObject({
      code: 'OK',
    });
  });

  it('judges the code before the old password and the old password before the new one', async () => {
    const { token, phoneInfo, code } = await client.withCode();
    const body = { phoneInfo, oldPassword: 'a guess', newPassword: 'short' };
    expect(await client.changePasswordByMessage(token, { ...body, code: otherThan(code) })).toMatchObject({
      code: '{CODE}_NOT_VALID',
    });
    expect(await client.changePasswordByMessage(token, { ...body, code })).toMatchObject({
      code: '{OLD_PASSWORD}_NOT_VALID',
    });
  });

  it('does not count a right old password with a refused new one as a guess', async () => {
    const { password: oldPassword, token, phoneInfo, code } = await client.withCode();
    const body = { phoneInfo, code, oldPassword };
    for (let i = 0; i < 6; i += 1)
      await client.changePasswordByMessage(token, { ...body, newPassword: 'short' });
    expect(
      await client.changePasswordByMessage(token, { ...body, newPassword: 'a brand new one' }),
    ).toMatchObject({
      code: 'OK',
    });
  });

  it('brute force: locks guesses at the old password after five', async () => {
    const { password, token, phoneInfo, code } = await client.withCode();
    const body = { phoneInfo, code, newPassword: 'a brand new one' };
    for (let i = 0; i < 5; i += 1)
      await client.changePasswordByMessage(token, { ...body, oldPassword: 'a guess' });
    expect(await client.changePasswordByMessage(token, { ...body, oldPassword: password })).toMatchObject({
      code: '{OLD_PASSWORD}_NOT_VALID',
    });
  });

  it('rate limit: refuses a second message at once', async () => {
    const { token } = await client.withCode();
    expect(await client.sendChangePasswordMessage(token)).toMatchObject({
      status: 400,
      code: 'SEND_MESSAGE_FREQUENTLY',
    });
  });

  it('answers an account without a phone', async () => {
    const account = await wire.createAccount();
    const token = await client.mint(account);
    await movePhone(wire, account.id);
    expect(await client.sendChangePasswordMessage(token)).toMatchObject({
      status: 400,
      code: 'USER_PHONE_NOT_MATCH',
    });
  });

  it('refuses a phone that is no longer the registered one', async () => {
    const { id, token, phoneInfo, code } = await client.withCode();
    await movePhone(wire, id, '+8613900139000');
    expect(
      await client.changePasswordByMessage(token, { phoneInfo, code, newPassword: 'a brand new one' }),
    ).toMatchObject({
      status: 400,
      code: 'USER_PHONE_NOT_MATCH',
    });
  });

  it('does not find a frozen or a deleted user', async () => {
    const frozen = await client.withCode();
    await freeze(wire, frozen.id);
    const gone = await client.withCode();
    await deleteAccount(wire, gone.id);
    for (const { token, phoneInfo, code } of [frozen, gone]) {
      const userNotFound = { status: 400, code: 'USER_NOT_FOUND', success: false };
      expect(await client.sendChangePasswordMessage(token)).toMatchObject(userNotFound);
      expect(
        await client.changePasswordByMessage(token, { phoneInfo, code, newPassword: 'a brand new one' }),
      ).toMatchObject(userNotFound);
    }
  });

  it("writes in the account's language, else in the one that the client likes best", async () => {
    const textFor = async (language: 'en' | undefined, accepted: string) => {
      const account = await wire.createAccount(language ? { language } : {});
      const token = await client.mint(account);
      const headers = { authorization: `Bearer ${token}`, 'accept-language': accepted };
      await client.post('sendChangePasswordMessage', {}, headers);
      return messagesTo(wire, account.phone).at(-1)?.text;
    };
    expect(await textFor(undefined, 'en-GB,zh;q=0.5')).toMatch(/^Your verification code/);
    expect(await textFor(undefined, 'zh-CN')).toMatch(/^验证码/);
    expect(await textFor('en', 'zh-CN')).toMatch(/^Your verification code/);
  });
});
