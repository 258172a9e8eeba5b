import { describe, expect, it } from 'vitest';
import { freeze } from '../../support/edit-account.ts';
import { accountWithoutPassword } from '../../support/given.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { type Answer, authingClient, said } from './client.ts';

const wire = startedWire({ HISTORY_DEPTH: '2' });

const next = 'a brand new one';
const notSignedIn = { status: 200, statusCode: 401, apiCode: 2020, message: '尚未登录或登录已失效' };
const done = { status: 200, statusCode: 200, message: '操作成功' };

describe.each(bothWays)('authing update-password, %s', (way) => {
  const client = authingClient(wire, way);
  const signedIn = async () => {
    const account = await wire.createAccount();
    return { ...account, token: await client.mint(account) };
  };
  const withoutPassword = async () => client.mint(await accountWithoutPassword(wire));

  it('changes the password and ends the token that changed it', async () => {
    const { username, password } = await wire.createAccount();
    const token = await client.token(username, password);
    const reply = await client.updatePassword(token, { oldPassword: password, newPassword: next });
    expect(said(reply)).toEqual(done);
    expect(
      said(await client.updatePassword(token, { oldPassword: next, newPassword: 'yet another one' })),
    ).toEqual(notSignedIn);
    expect(await client.token(username, next)).toMatch(/^ey/);
  });

  it('answers with exactly the members of the page, the id being that of the header', async () => {
    const { password, token } = await signedIn();
    const reply = await client.updatePassword(token, { oldPassword: password, newPassword: next });
    expect(Object.keys(reply.json as Answer)).toEqual(['statusCode', 'message', 'requestId']);
    expect((reply.json as Answer).requestId).toBe(reply.headers.get('x-request-id'));
    expect(reply.headers.get('content-type')).toBe('application/json');
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['Bearer', 'bearer', 'BEARER'])('accepts the token after %s', async (scheme) => {
    const { password, token } = await signedIn();
    const reply = await client.updatePassword(`${scheme} ${token}`, {
      oldPassword: password,
      newPassword: next,
    });
    expect(said(reply)).toEqual(done);
  });

  it.each([
    ['no token', undefined],
    ['an empty Bearer', 'Bearer '],
    ['no JWT', 'opaque'],
    ['a Basic header', `Basic ${Buffer.from('demo-app:demo-secret').toString('base64')}`],
  ])('refuses %s', async (_, authorization) => {
    const reply = await client.updatePassword(authorization, {
      oldPassword: 'old secret',
      newPassword: next,
    });
    expect(said(reply)).toEqual(notSignedIn);
  });

  it('says that the account of a good token is gone', async () => {
    const token = await client.mint({ id: 'nobody' });
    expect(
      said(await client.updatePassword(token, { oldPassword: 'old secret', newPassword: next })),
    ).toEqual({
      status: 200,
      statusCode: 404,
      apiCode: 2004,
      message: '用户不存在',
    });
  });

  it('refuses a frozen account', async () => {
    const { id, password, token } = await signedIn();
    await freeze(wire, id);
    const reply = await client.updatePassword(token, { oldPassword: password, newPassword: next });
    expect(said(reply)).toEqual({ status: 200, statusCode: 403, apiCode: 2005, message: '账号已被锁定' });
  });

  it('brute force: locks after five wrong old passwords, and only the signed-in change, not the door', async () => {
    const { username, password, token } = await signedIn();
    for (let i = 0; i < 5; i += 1) {
      const wrong = await client.updatePassword(token, { oldPassword: `guess ${i}`, newPassword: next });
      expect(said(wrong)).toEqual({ status: 200, statusCode: 403, apiCode: 2006, message: '原密码错误' });
    }
    const reply = await client.updatePassword(token, { oldPassword: password, newPassword: next });
    expect(said(reply)).toMatchObject({ status: 200, statusCode: 403, apiCode: 2005 });
    expect(await client.token(username, password)).toMatch(/^ey/);
  });

  it('asks for the old password where one is set, without counting that as a guess', async () => {
    const { password, token } = await signedIn();
    for (let i = 0; i < 6; i += 1) {
      expect(said(await client.updatePassword(token, { newPassword: next }))).toEqual({
        status: 200,
        statusCode: 400,
        apiCode: 2201,
        message: '请提供原密码',
      });
    }
    expect(said(await client.updatePassword(token, { oldPassword: password, newPassword: next }))).toEqual(
      done,
    );
  });

  it('sets the first password of an account that has none, without an old one', async () => {
    const token = await withoutPassword();
    expect(said(await client.updatePassword(token, { newPassword: next }))).toEqual(done);
    expect(said(await client.updatePassword(token, { newPassword: next }))).toEqual(notSignedIn);
  });

  it('refuses any old password for an account that has none', async () => {
    const token = await withoutPassword();
    const reply = await client.updatePassword(token, { oldPassword: 'anything at all', newPassword: next });
    expect(said(reply)).toMatchObject({ status: 200, statusCode: 403, apiCode: 2006 });
  });

  it.each([
    [
      'too short',
      'short',
      '新密码不符合密码策略：长度不足',
      'The new password does not meet the policy: it is too short',
    ],
    [
      'short and common',
      '123456',
      '新密码不符合密码策略：长度不足、过于常见',
      'The new password does not meet the policy: it is too short, it is too common',
    ],
    ['the old one', 'correct horse 1', '新密码不能与原密码相同', 'The new password equals the old one'],
  ])('says that the new password is %s, in either language', async (_, newPassword, zh, en) => {
    const { password, token } = await signedIn();
    const body = { oldPassword: password, newPassword };
    expect(said(await client.updatePassword(token, body))).toEqual({
      status: 200,
      statusCode: 400,
      apiCode: 2061,
      message: zh,
    });
    const english = await client.updatePassword(token, body, { 'x-authing-lang': 'en-US' });
    expect((english.json as Answer).message).toBe(en);
  });

  it('refuses each of the last N passwords', async () => {
    const { username, password } = await signedIn();
    const passwords = [password, 'second secret', 'third secret'];
    for (const [i, newPassword] of passwords.slice(1).entries()) {
      const oldPassword = passwords[i]!;
      await client.updatePassword(await client.token(username, oldPassword), { oldPassword, newPassword });
    }
    const token = await client.token(username, 'third secret');
    expect(
      said(await client.updatePassword(token, { oldPassword: 'third secret', newPassword: password })),
    ).toEqual({
      status: 200,
      statusCode: 400,
      apiCode: 2061,
      message: '新密码不能与最近使用过的密码相同',
    });
  });

  it.each([
    ['no members', {}, '缺少参数：newPassword'],
    ['a number', { newPassword: 12345678 }, '参数不合法：newPassword'],
    ['an empty password', { newPassword: '' }, '参数不合法：newPassword'],
    ['null', { newPassword: next, oldPassword: null }, '参数不合法：oldPassword'],
    ['a lone surrogate', { newPassword: next, oldPassword: '\ud800' }, '参数不合法：oldPassword'],
    ['too much', { newPassword: 'x'.repeat(5000) }, '参数不合法：newPassword'],
    [
      'an unknown encryption',
      { newPassword: next, passwordEncryptType: 'aes' },
      '参数不合法：passwordEncryptType',
    ],
    [
      'an encryption in capitals',
      { newPassword: next, passwordEncryptType: 'RSA' },
      '参数不合法：passwordEncryptType',
    ],
  ])('refuses a body with %s and quotes none of it', async (_, body, message) => {
    expect(said(await client.updatePassword('any', body))).toEqual({ status: 200, statusCode: 400, message });
  });

  const twice = '{"newPassword":"a","oldPassword":"b","\\u006eewPassword":"c"}';
  it.each(['', '{"newPassword":', '[]', '"x"', 'null', twice, `{"newPassword":"${'x'.repeat(66_000)}"}`])(
    'refuses malformed body %#',
    async (body) => {
      const reply = await client.updatePassword('any', body);
      expect(said(reply)).toEqual({ status: 200, statusCode: 400, message: '请求体格式错误' });
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'refuses the media type %s as an error of the caller',
    async (type) => {
      const reply = await client.updatePassword(undefined, {}, { 'content-type': type });
      expect(said(reply)).toEqual({ status: 200, statusCode: 400, message: '请求体必须为 JSON' });
    },
  );

  it('accepts any spelling of the media type and ignores members that it does not know', async () => {
    const { password, token } = await signedIn();
    const body = { oldPassword: password, newPassword: next, passwordResetToken: 'x', role: 'root' };
    const reply = await client.updatePassword(token, body, {
      'content-type': 'Application/JSON; charset=UTF-8',
    });
    expect(said(reply)).toEqual(done);
  });

  it.each([
    ['x-authing-lang', 'en-US', 'Success'],
    ['accept-language', 'en-GB,zh;q=0.8', 'Success'],
    ['accept-language', 'en;q=0.5, zh-CN', '操作成功'],
    ['accept-language', '*', '操作成功'],
  ])('answers %s: %s with %s', async (header, value, message) => {
    const { password, token } = await signedIn();
    const reply = await client.updatePassword(
      token,
      { oldPassword: password, newPassword: next },
      { [header]: value },
    );
    expect((reply.json as Answer).message).toBe(message);
  });

  it('lets exactly one of several racing changes win', async () => {
    const { password, token } = await signedIn();
    const replies = await Promise.all(
      ['one', 'two', 'three', 'four'].map((name) =>
        client.updatePassword(token, { oldPassword: password, newPassword: `${next} ${name}` }),
      ),
    );
    const codes = replies.map((reply) => (reply.json as Answer).statusCode);
    expect(codes.filter((code) => code === 200)).toHaveLength(1);
    expect(codes.every((code) => code < 500)).toBe(true);
  });
});
