import { describe, expect, it } from 'vitest';
import { frozenAccount } from '../../support/given.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const wire = startedWire();

const notValid =
  '{"status":400,"code":"{PASSWORD}_NOT_VALID","success":false,"message":"Wrong name or password."}';

describe.each(bothWays)('qingzhenyun login, %s', (way) => {
  const client = qingzhenyunClient(wire, way);

  it('gives the public members of the account, and a token in body and header', async () => {
    const { id, username, password } = await wire.createAccount({
      phone: way === 'inProcess' ? '+8613800000001' : '+8613800000002',
      email: `${way}@example.com`,
    });
    const reply = await client.post('login', { value: username, password });
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({
      status: 200,
      result: {
        uuid: id,
        name: username,
        email: `${way}@example.com`,
        countryCode: '86',
        phone: way === 'inProcess' ? '13800000001' : '13800000002',
        createTime: expect.any(Number),
      },
      code: 'OK',
      success: true,
      token: expect.any(String),
    });
    expect(reply.headers.get('authorization')).toBe(`Bearer ${(reply.json as { token: string }).token}`);
  });

  it('takes digits for a phone of country 86 unless another is given, as text or as number', async () => {
    const [mine, hongKong] = way === 'inProcess' ? ['13800000003', '51234567'] : ['13800000004', '51234568'];
    const { password } = await wire.createAccount({ phone: `+86${mine}` });
    await wire.createAccount({ phone: `+852${hongKong}`, password });
    expect(await client.answer('login', { value: mine, password })).toMatchObject({ code: 'OK' });
    for (const countryCode of ['852', '+852', 852]) {
      expect(await client.answer('login', { value: hongKong, password, countryCode })).toMatchObject({
        result: { countryCode: '852', phone: hongKong },
      });
    }
    expect((await client.post('login', { value: hongKong, password })).text).toBe(notValid);
    expect(await client.answer('login', { value: mine, password, countryCode: '' })).toMatchObject({
      code: 'OK',
    });
  });

  it('no enumeration: answers every wrong pair, a locked and a frozen account with the same bytes', async () => {
    const wrong = await wire.createAccount();
    const frozen = await frozenAccount(wire);
    const locked = await wire.createAccount();
    for (let i = 0; i < 5; i += 1) await client.login(locked.username, 'a guess');
    for (const [value, password] of [
      [wrong.username, 'a guess'],
      ['nobody', 'a guess'],
      ['13900000000', 'a guess'],
      ['1', 'a guess'],
      [frozen.username, frozen.password],
      [locked.username, locked.password],
    ]) {
      const reply = await client.post('login', { value, password });
      expect(reply).toMatchObject({ status: 200, text: notValid });
      expect(reply.headers.get('authorization')).toBeNull();
    }
  });

  it.each([
    ['nothing', {}, '{VALUE}_REQUIRED'],
    ['no value', { password: 'x' }, '{VALUE}_REQUIRED'],
    ['an empty value', { value: '', password: 'x' }, '{VALUE}_REQUIRED'],
    ['no password', { value: 'x' }, '{PASSWORD}_REQUIRED'],
    ['an empty password', { value: 'x', password: '' }, '{PASSWORD}_REQUIRED'],
    ['a value of the wrong type', { value: 13800138000, password: 'x' }, '{VALUE}_NOT_VALID'],
    ['a password of the wrong type', { value: 'x', password: ['x'] }, '{PASSWORD}_NOT_VALID'],
    ['a country code of words', { value: '1', password: 'x', countryCode: 'CN' }, '{COUNTRY_CODE}_NOT_VALID'],
  ])('answers %s', async (_, body, code) => {
    expect(await client.answer('login', body)).toMatchObject({ status: 400, code, success: false });
  });

  it('takes an empty body for one without members', async () => {
    expect((await wire[way]({ path: '/v1/user/login' })).json).toMatchObject({ code: '{VALUE}_REQUIRED' });
  });
});
