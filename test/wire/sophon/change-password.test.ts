import { describe, expect, it } from 'vitest';
import { frozenAccount } from '../../support/given.ts';
import type { Headers } from '../../support/post-json.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { sophonClient } from './client.ts';

const wire = startedWire({ HISTORY_DEPTH: '3' });

const passwordError = { error: { code: 'PASSWORD_ERROR', message: '' } };

describe.each(bothWays)('sophon changepassword, %s', (way) => {
  const client = sophonClient(wire, way);
  const { changePassword: change } = client;
  const send = (body: unknown, headers?: Headers) => client.post('changepassword', body, headers);
  const login = async (username: string, password: string) => (await client.login(username, password)).json;

  it("changes the password of the page's own example, admin below today's policy", async () => {
    const { username } = await wire.createAccount({ username: `admin-${way}`, password: 'admin' });
    const reply = await change(username, 'admin', 'aTIfaSHA');
    expect(reply).toMatchObject({ status: 200, text: '{"result":true}' });
    expect(await login(username, 'aTIfaSHA')).toEqual({ result: true });
    expect(await login(username, 'admin')).toEqual(passwordError);
    expect((await change(username, 'admin', 'aTIfaSHA')).json).toEqual(passwordError);
  });

  it('replay: answers a repeated change, its old password gone, as a wrong password', async () => {
    const { username, password } = await wire.createAccount();
    await change(username, password, 'a brand new one');
    expect(await change(username, password, 'a brand new one')).toMatchObject({
      status: 403,
      json: passwordError,
    });
  });

  it('marks every answer as not to be stored and gives it an id', async () => {
    const good = await wire.createAccount();
    for (const reply of [await change(good.username, good.password, 'another one 2'), await send('{')]) {
      expect(reply.headers.get('cache-control')).toBe('no-store');
      expect(reply.headers.get('x-request-id')).toMatch(/\S/);
      expect(reply.headers.get('content-type')).toBe('application/json');
    }
  });

  it.each([
    ['none', { 'content-type': undefined }],
    ['text', { 'content-type': 'text/plain' }],
    ['form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a JSON dialect', { 'content-type': 'application/json+x' }],
  ])('refuses the media type: %s', async (_, headers) => {
    const reply = await send({ username: 'a', old_password: 'b', new_password: 'c' }, headers);
    expect(reply).toMatchObject({
      status: 415,
      json: { error: { code: 'UNSUPPORT_CONTENT_TYPE', message: '' } },
    });
  });

  it.each(['Application/JSON', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"'])(
    'accepts the media type %s',
    async (type) => {
      expect(await send({}, { 'content-type': type })).toMatchObject({ status: 400 });
    },
  );

  it.each([
    ['empty', ''],
    ['cut short', '{"username":"admin"'],
    ['an array', '[]'],
    [
      'an object with a member twice',
      '{"username":"admin","old_password":"a","new_password":"b","username":"c"}',
    ],
    ['an object with a member twice within', '{"username":"admin","more":[{"a":1,"\\u0061":2}]}'],
    ['a string', '"x"'],
    ['null', 'null'],
    ['over 64 KiB', JSON.stringify({ username: 'x'.repeat(66_000) })],
  ])('refuses a body that is %s', async (_, body) => {
    expect(await send(body)).toMatchObject({
      status: 400,
      json: { error: { code: 'INVALID_REQUEST_JSON', message: '' } },
    });
  });

  it('refuses a body that is not UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"username":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect((await send(body)).json).toEqual({
      error: { code: 'INVALID_REQUEST_JSON', message: '' },
    });
  });

  it.each([
    [{}, 'username,old_password,new_password'],
    [{ old_password: 'x' }, 'username,new_password'],
    [{ new_password: 'x', username: 1 }, 'old_password'],
    [{ __proto__: { username: 'x' }, constructor: 'y' }, 'username,old_password,new_password'],
  ])('names every absent member of %j', async (body, message) => {
    expect(await send(body)).toMatchObject({
      status: 400,
      json: { error: { code: 'MISSING_ARGUMENTS', message } },
    });
  });

  it.each([
    ['a number', { username: 1 }, 'username'],
    ['null', { old_password: null }, 'old_password'],
    ['empty', { new_password: '' }, 'new_password'],
    ['an object', { username: {} }, 'username'],
    ['too long', { old_password: 'x'.repeat(1025) }, 'old_password'],
    ['a lone surrogate', { new_password: '\ud800 and more' }, 'new_password'],
  ])('names, and never quotes, a member that is %s', async (_, member, message) => {
    const body = { username: 'admin', old_password: 'old secret', new_password: 'new secret', ...member };
    const reply = await send(body);
    expect(reply).toMatchObject({ status: 400, json: { error: { code: 'INVALID_ARGUMENTS', message } } });
  });

  it('ignores members that it does not know', async () => {
    const { username, password } = await wire.createAccount();
    const body = { username, old_password: password, new_password: 'a brand new one', role: 'root' };
    expect((await send(body)).json).toEqual({ result: true });
  });

  it('no enumeration: answers an unknown, a frozen and a locked account with the bytes of a wrong password', async () => {
    const wrong = await wire.createAccount();
    const frozen = await frozenAccount(wire);
    const locked = await wire.createAccount();
    for (let i = 0; i < 5; i += 1) await change(locked.username, 'guess', 'a brand new one');
    const replies = [
      await change(wrong.username, 'guess', 'a brand new one'),
      await change('nobody', 'guess', 'a brand new one'),
      await change(frozen.username, frozen.password, 'a brand new one'),
      await change(locked.username, locked.password, 'a brand new one'),
    ];
    for (const reply of replies)
      expect(reply).toMatchObject({ status: 403, text: JSON.stringify(passwordError) });
  });

  it.each([
    ['too short', 'short'],
    ['common', 'password123'],
    ['the old one', 'correct horse 1'],
    ['too long', 'x'.repeat(257)],
  ])('refuses a new password that is %s and leaves the old one', async (_, next) => {
    const { username, password } = await wire.createAccount();
    expect(await change(username, password, next)).toMatchObject({
      status: 400,
      json: { error: { code: 'INVALID_ARGUMENTS', message: 'new_password' } },
    });
    expect(await login(username, password)).toEqual({ result: true });
  });

  it('refuses each of the last N passwords and takes the one before them', async () => {
    const { username, password } = await wire.createAccount();
    const passwords = [password, 'second secret', 'third secret', 'fourth secret', 'fifth secret'];
    for (const [i, next] of passwords.slice(1).entries()) {
      expect((await change(username, passwords[i] ?? '', next)).json).toEqual({ result: true });
    }
    for (const former of passwords.slice(1, 4)) {
      expect(await change(username, 'fifth secret', former)).toMatchObject({ status: 400 });
    }
    expect((await change(username, 'fifth secret', password)).json).toEqual({ result: true });
  });

  it('does not count a refused new password as a guess', async () => {
    const { username, password } = await wire.createAccount();
    for (let i = 0; i < 7; i += 1) await change(username, password, 'short');
    expect((await change(username, password, 'long enough now')).json).toEqual({ result: true });
  });
});
