import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { deleteAccount, freeze, movePhone, thaw } from '../../support/edit-account.ts';
import { accountWithoutPassword } from '../../support/given.ts';
import { mangled, otherThan } from '../../support/near-misses.ts';
import { newPhone } from '../../support/new-phone.ts';
import { resealed } from '../../support/reseal.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { jsEncrypt, sm2Layouts } from './ciphers.ts';
import { app, authingClient, said } from './client.ts';

const wire = startedWire(manyMessages);
afterEach(() => {
  startClock();
  vi.restoreAllMocks();
});

const next = '新密码 a brand new one';
const reset = { status: 200, statusCode: 200, message: '操作成功', data: { success: true } };
const wrongCode = { status: 200, statusCode: 400, apiCode: 2001, message: '验证码错误' };
const spent = { status: 200, statusCode: 400, apiCode: 2300, message: '验证凭证已过期或已使用' };
const frozen = { status: 200, statusCode: 403, apiCode: 2005, message: '账号已被锁定' };

const pass = (seconds: number) => passTime(seconds * 1000);

describe.each(bothWays)('authing verify-reset-password-request, %s', (way) => {
  const client = authingClient(wire, way);

  it('gives a token for a code, with its lifetime in seconds', async () => {
    const { phone, code } = await client.withCode();
    const reply = await client.prove(phone, code);
    expect(said(reply)).toEqual({
      ...reset,
      data: { passwordResetToken: expect.stringMatching(/^[\w-]{100,}$/), tokenExpiresIn: 300 },
    });
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  it('takes the number in the spelling with a country code of its own', async () => {
    const { phone, code } = await client.withCode();
    const phonePassCodePayload = { phoneNumber: phone.slice(3), phoneCountryCode: '+86', passCode: code };
    const reply = await client.verifyResetPasswordRequest({
      verifyMethod: 'PHONE_PASSCODE',
      phonePassCodePayload,
    });
    expect(said(reply)).toMatchObject({ statusCode: 200 });
  });

  it('takes the same code as often as it is shown, until it is spent', async () => {
    const { phone, code } = await client.withCode();
    for (let i = 0; i < 6; i += 1)
      expect(said(await client.prove(phone, code))).toMatchObject({ statusCode: 200 });
    const passwordResetToken = await client.tokenFor(phone, code);
    await client.resetPassword({ password: next, passwordResetToken });
    expect(said(await client.prove(phone, code))).toEqual(spent);
    expect(said(await client.prove(phone, otherThan(code)))).toEqual(wrongCode);
  });

  it.each([
    [299, { statusCode: 200 }],
    [301, spent],
  ])('judges a code that is %d s old', async (age, expected) => {
    stopClock();
    const { phone, code } = await client.withCode();
    pass(age);
    expect(said(await client.prove(phone, code))).toMatchObject(expected);
  });

  it('refuses a wrong code, the right one works after it', async () => {
    const { phone, code } = await client.withCode();
    expect(said(await client.prove(phone, otherThan(code)))).toEqual(wrongCode);
    expect(said(await client.prove(phone, code))).toMatchObject({ statusCode: 200 });
  });

  it('brute force: refuses the right code after five wrong ones', async () => {
    const { phone, code } = await client.withCode();
    for (let i = 0; i < 5; i += 1) await client.prove(phone, otherThan(code));
    expect(said(await client.prove(phone, code))).toEqual(wrongCode);
  });

  it('refuses the code of an earlier sending', async () => {
    stopClock();
    const { phone, code: earlier } = await client.withCode();
    pass(121);
    await client.askForCode(phone);
    const last = codeSentTo(wire, phone);
    if (earlier !== last) expect(said(await client.prove(phone, earlier))).toEqual(wrongCode);
    expect(said(await client.prove(phone, last))).toMatchObject({ statusCode: 200 });
  });

  it('no enumeration: answers for a number that nobody has, or whose account is frozen, like for a wrong code', async () => {
    const [asleep, late] = [await wire.createAccount(), await client.withCode()];
    for (const { id } of [asleep, late]) await freeze(wire, id);
    const unknown = newPhone();
    for (const phone of [asleep.phone, unknown]) await client.askForCode(phone);
    for (const phone of [asleep.phone, unknown, newPhone()]) {
      for (let i = 0; i < 7; i += 1) expect(said(await client.prove(phone, '123456'))).toEqual(wrongCode);
    }
    expect(said(await client.prove(late.phone, late.code))).toEqual(wrongCode);
  });

  it('no enumeration: tells by no answer to an old code, and by no work, whether anybody has the number', async () => {
    stopClock();
    const [known, asleep] = [await client.withCode(), await wire.createAccount()];
    await freeze(wire, asleep.id);
    const phones = [known.phone, asleep.phone, newPhone()];
    for (const phone of phones.slice(1)) await client.askForCode(phone);
    await wire.local.settled();
    for (const [age, expected] of [
      [299, wrongCode],
      [2, spent],
      // By then the purge may have deleted the code that went to nobody, and no other.
      [2 * 86_400, wrongCode],
    ] as const) {
      pass(age);
      for (const phone of phones) {
        const database = vi.spyOn(DynamoDBClient.prototype, 'send');
        expect(said(await client.prove(phone, 'guess'))).toEqual(expected);
        expect(database).toHaveBeenCalledTimes(3);
        vi.restoreAllMocks();
      }
    }
  });

  it('answers like for a wrong code when the account was thawed, moved to another phone or deleted', async () => {
    const [thawed, moved, gone] = [
      await wire.createAccount(),
      await client.withCode(),
      await client.withCode(),
    ];
    await freeze(wire, thawed.id);
    await client.askForCode(thawed.phone);
    await thaw(wire, thawed.id);
    await movePhone(wire, moved.id, newPhone());
    await deleteAccount(wire, gone.id);
    for (const { phone, code } of [{ ...thawed, code: '123456' }, moved, gone]) {
      expect(said(await client.prove(phone, code))).toEqual(wrongCode);
    }
  });

  it('does not offer EMAIL_PASSCODE', async () => {
    const emailPassCodePayload = { email: 'a@example.com', passCode: '123456' };
    const reply = await client.verifyResetPasswordRequest({
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload,
    });
    expect(said(reply)).toEqual({ status: 200, statusCode: 400, message: '未提供此方式：verifyMethod' });
  });

  const [verifyMethod, phoneNumber, passCode] = ['PHONE_PASSCODE', '13800138000', '123456'];
  it.each<[unknown, string]>([
    [{}, '缺少参数：verifyMethod'],
    [{ verifyMethod: 'SECRET_KNOCK' }, '参数不合法：verifyMethod'],
    [{ verifyMethod }, '缺少参数：phonePassCodePayload'],
    [{ verifyMethod, phonePassCodePayload: { phoneNumber } }, '参数不合法：phonePassCodePayload'],
    [{ verifyMethod, phonePassCodePayload: { passCode } }, '参数不合法：phonePassCodePayload'],
    [
      { verifyMethod, phonePassCodePayload: { phoneNumber, passCode: 123_456 } },
      '参数不合法：phonePassCodePayload',
    ],
    [{ verifyMethod, phonePassCodePayload: { phoneNumber: 'call me', passCode } }, '手机号格式错误'],
    ['[]', '请求体格式错误'],
  ])('refuses %j', async (body, message) => {
    expect(said(await client.verifyResetPasswordRequest(body))).toEqual({
      status: 200,
      statusCode: 400,
      message,
    });
  });
});

describe.each(bothWays)('authing reset-password, %s', (way) => {
  const client = authingClient(wire, way);
  const signIn = (username: string, password: string) =>
    client.signIn({ connection: 'PASSWORD', passwordPayload: { username, password }, ...app });

  it('sets the new password and ends the old one with its tokens', async () => {
    const { username, password, passwordResetToken } = await client.withToken();
    const accessToken = await client.token(username, password);
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(reset);
    expect(said(await signIn(username, password))).toMatchObject({ apiCode: 2333 });
    expect(said(await signIn(username, next))).toMatchObject({ statusCode: 200 });
    const update = { oldPassword: next, newPassword: 'another one 22' };
    expect(said(await client.updatePassword(accessToken, update))).toMatchObject({ apiCode: 2020 });
  });

  it.each(['rsa', 'sm2'] as const)('takes a password encrypted with %s', async (passwordEncryptType) => {
    const { publicKey } = (await client.system()).json[passwordEncryptType];
    const encrypt = passwordEncryptType === 'rsa' ? jsEncrypt : sm2Layouts['UTF-8, C1C3C2']!;
    const { username, passwordResetToken } = await client.withToken();
    for (const bad of ['no ciphertext', encrypt('short', publicKey)]) {
      const reply = await client.resetPassword({ password: bad, passwordResetToken, passwordEncryptType });
      expect(said(reply)).toMatchObject({ status: 200, statusCode: 400 });
    }
    const body = { password: encrypt(next, publicKey), passwordResetToken, passwordEncryptType };
    expect(said(await client.resetPassword(body))).toEqual(reset);
    expect(said(await signIn(username, next))).toMatchObject({ statusCode: 200 });
  });

  it('judges the token before it opens a ciphertext', async () => {
    const body = { password: 'no ciphertext', passwordResetToken: 'x', passwordEncryptType: 'rsa' };
    expect(said(await client.resetPassword(body))).toEqual(spent);
  });

  it('sets the first password of an account that has none', async () => {
    const { username = '', phone } = await accountWithoutPassword(wire);
    await client.askForCode(phone);
    const passwordResetToken = await client.tokenFor(phone, codeSentTo(wire, phone));
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(reset);
    expect(said(await signIn(username, next))).toMatchObject({ statusCode: 200 });
  });

  it('unlocks what too many wrong passwords and codes have locked', async () => {
    const { username, phone, code, passwordResetToken } = await client.withToken();
    for (let i = 0; i < 5; i += 1) {
      await signIn(username, 'not the password');
      await client.prove(phone, otherThan(code));
    }
    expect(said(await signIn(username, 'not the password'))).toMatchObject({ apiCode: 2005 });
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(reset);
    expect(said(await signIn(username, next))).toMatchObject({ statusCode: 200 });
  });

  it.each([
    [299, reset],
    [301, spent],
  ])('judges a token that is %d s old', async (age, expected) => {
    stopClock();
    const { passwordResetToken } = await client.withToken();
    pass(age);
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(expected);
  });

  it('replay: takes a token once', async () => {
    const { username, passwordResetToken } = await client.withToken();
    await client.resetPassword({ password: next, passwordResetToken });
    for (const password of [next, 'another one 22']) {
      expect(said(await client.resetPassword({ password, passwordResetToken }))).toEqual(spent);
    }
    expect(said(await signIn(username, next))).toMatchObject({ statusCode: 200 });
  });

  it('takes one of the tokens that one code gave', async () => {
    const { phone, code, passwordResetToken: first } = await client.withToken();
    const second = await client.tokenFor(phone, code);
    expect(said(await client.resetPassword({ password: next, passwordResetToken: second }))).toEqual(reset);
    expect(
      said(await client.resetPassword({ password: 'another one 22', passwordResetToken: first })),
    ).toEqual(spent);
  });

  it('refuses a token that is older than an ordinary change of the password', async () => {
    const { id, password, passwordResetToken } = await client.withToken();
    await client.updatePassword(await client.mint({ id }), { oldPassword: password, newPassword: next });
    expect(said(await client.resetPassword({ password: 'another one 22', passwordResetToken }))).toEqual(
      spent,
    );
  });

  it('refuses a token when the account has gone, or has another phone by now', async () => {
    const [gone, moved] = [await client.withToken(), await client.withToken()];
    await deleteAccount(wire, gone.id);
    await movePhone(wire, moved.id, newPhone());
    for (const { passwordResetToken } of [gone, moved]) {
      expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(spent);
    }
  });

  it.each([
    ['mangled', mangled],
    ['cut short', (token: string) => token.slice(0, -4)],
    ['made up', () => 'x'.repeat(300)],
    ['no base64url at all', () => '令牌'],
  ])('refuses a token that is %s, however often, and takes the good one after it', async (_, spoil) => {
    const { passwordResetToken } = await client.withToken();
    for (let i = 0; i < 6; i += 1) {
      const reply = await client.resetPassword({
        password: next,
        passwordResetToken: spoil(passwordResetToken),
      });
      expect(said(reply)).toEqual(spent);
    }
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(reset);
  });

  it('refuses a value that this service sealed for something else', async () => {
    const { passwordResetToken } = await client.withToken();
    const { inside, note: other } = resealed(
      wire,
      passwordResetToken,
      'authing:reset_password',
      'tencent-ciam:reset_password',
    );
    expect(inside).toMatchObject({ content: { tokenVersion: 1 } });
    expect(said(await client.resetPassword({ password: next, passwordResetToken: other }))).toEqual(spent);
  });

  it('tells the owner that the account is frozen, which ends the token for good', async () => {
    const { id, passwordResetToken } = await client.withToken();
    await freeze(wire, id);
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(frozen);
    await thaw(wire, id);
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(spent);
  });

  it('refuses a token once a newer code was sent, and takes the one that the newer code gives', async () => {
    stopClock();
    const { phone, passwordResetToken } = await client.withToken();
    pass(61);
    await client.askForCode(phone);
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(spent);
    const newer = await client.tokenFor(phone, codeSentTo(wire, phone));
    expect(said(await client.resetPassword({ password: next, passwordResetToken: newer }))).toEqual(reset);
  });

  it('refuses a weak, the present and a former password, and leaves the token usable', async () => {
    const { id, password, phone } = await wire.createAccount();
    const second = 'a second one 22';
    await client.updatePassword(await client.mint({ id }), { oldPassword: password, newPassword: second });
    await client.askForCode(phone);
    const passwordResetToken = await client.tokenFor(phone, codeSentTo(wire, phone));
    for (const [refused, message] of [
      ['password123', '新密码不符合密码策略：过于常见'],
      [second, '新密码不能与原密码相同'],
      [password, '新密码不能与最近使用过的密码相同'],
    ]) {
      const reply = await client.resetPassword({ password: refused, passwordResetToken });
      expect(said(reply)).toEqual({ status: 200, statusCode: 400, apiCode: 2061, message });
    }
    expect(said(await client.resetPassword({ password: next, passwordResetToken }))).toEqual(reset);
  });

  it('lets one of several racing resets win, and calls the token of the others spent', async () => {
    const { username, passwordResetToken } = await client.withToken();
    const passwords = Array.from({ length: 8 }, (_, i) => `${next} ${i}`);
    const replies = await Promise.all(
      passwords.map((password) => client.resetPassword({ password, passwordResetToken })),
    );
    const winners = passwords.filter((_, i) => said(replies[i]!).statusCode === 200);
    expect(winners).toHaveLength(1);
    expect(said(await signIn(username, String(winners[0])))).toMatchObject({ statusCode: 200 });
    const losers = replies.map(said).filter(({ statusCode }) => statusCode !== 200);
    expect(losers).toEqual(Array.from({ length: 7 }, () => spent));
  });

  const [password, passwordResetToken] = [next, 'token'];
  it.each<[unknown, string]>([
    [{}, '缺少参数：password、passwordResetToken'],
    [{ password }, '缺少参数：passwordResetToken'],
    [{ passwordResetToken }, '缺少参数：password'],
    [{ password, passwordResetToken: 1 }, '参数不合法：passwordResetToken'],
    [{ password: '', passwordResetToken }, '参数不合法：password'],
    [{ password, passwordResetToken, passwordEncryptType: 'aes' }, '参数不合法：passwordEncryptType'],
    ['null', '请求体格式错误'],
  ])('refuses %j', async (body, message) => {
    expect(said(await client.resetPassword(body))).toEqual({ status: 200, statusCode: 400, message });
  });
});
