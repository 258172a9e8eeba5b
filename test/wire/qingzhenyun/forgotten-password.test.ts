import { describe, expect, it } from 'vitest';
import { freeze, movePhone } from '../../support/edit-account.ts';
import { otherThan } from '../../support/near-misses.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages, messagesTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const wire = startedWire(manyMessages);

const newPassword = 'a brand new one';
const wrongCode =
  '{"status":400,"code":"{CODE}_NOT_VALID","success":false,"message":"The code is wrong or not valid any more."}';

describe.each(bothWays)('qingzhenyun changePasswordByMessage2, %s', (way) => {
  const client = qingzhenyunClient(wire, way);
  const confirm = (body: object) => client.post('changePasswordByMessage2', { newPassword, ...body });

  it('changes the password of who has the phone, and signs nobody in', async () => {
    const account = await wire.createAccount();
    const sending = await client.answer('sendChangePasswordMessage2', {
      phone: account.phone.slice(3),
      countryCode: '86',
    });
    expect(sending).toEqual({ status: 200, result: expect.any(String), code: 'OK', success: true });
    const reply = await confirm({ phoneInfo: sending.result, code: codeSentTo(wire, account.phone) });
    expect(reply.text).toBe('{"status":200,"result":true,"code":"OK","success":true}');
    expect(reply.headers.get('authorization')).toBeNull();
    expect(await client.login(account.username, newPassword)).toMatchObject({ code: 'OK' });
  });

  it('ends the tokens of before', async () => {
    const account = await wire.createAccount();
    const token = await client.mint(account);
    const { result: phoneInfo } = await client.sendChangePasswordMessage2(account.phone);
    await confirm({ phoneInfo, code: codeSentTo(wire, account.phone) });
    expect(await client.sendChangePasswordMessage(token)).toMatchObject({
      status: 401,
      code: 'INVALID_TOKEN',
    });
  });

  it('no enumeration: answers an unknown phone alike from the first message to the last try', async () => {
    const known = (await wire.createAccount()).phone;
    const unknown = way === 'inProcess' ? '+8613900000010' : '+8613900000020';
    const before = wire.local.sms().length;
    const [real, none] = [
      await client.sendChangePasswordMessage2(known),
      await client.sendChangePasswordMessage2(unknown),
    ];
    expect(
      wire.local
        .sms()
        .slice(before)
        .map(({ to }) => to),
    ).toEqual([known]);
    expect({ ...none, result: '' }).toEqual({ ...real, result: '' });
    expect(await client.sendChangePasswordMessage2(unknown)).toEqual(
      await client.sendChangePasswordMessage2(known),
    );
    const guess = otherThan(codeSentTo(wire, known));
    for (let i = 0; i < 7; i += 1) {
      for (const { result: phoneInfo } of [real, none]) {
        expect(await confirm({ phoneInfo, code: guess })).toMatchObject({ status: 200, text: wrongCode });
      }
    }
  });

  it('answers a frozen account and one with another phone by now as a wrong code', async () => {
    const frozen = await wire.createAccount();
    const moved = await wire.createAccount();
    const sendings = [
      await client.sendChangePasswordMessage2(frozen.phone),
      await client.sendChangePasswordMessage2(moved.phone),
    ];
    await freeze(wire, frozen.id);
    await movePhone(wire, moved.id, '+8613900000030');
    for (const [i, { phone }] of [frozen, moved].entries()) {
      const reply = await confirm({ phoneInfo: sendings[i]?.result, code: codeSentTo(wire, phone) });
      expect(reply.text).toBe(wrongCode);
    }
  });

  it('no enumeration: sends a frozen account nothing and says nothing of it', async () => {
    const { id, phone } = await wire.createAccount();
    await freeze(wire, id);
    expect(await client.sendChangePasswordMessage2(phone)).toMatchObject({ code: 'OK' });
    expect(messagesTo(wire, phone)).toEqual([]);
  });

  it.each([
    ['nothing', {}, '{PHONE}_REQUIRED'],
    ['an empty phone', { phone: '' }, '{PHONE}_REQUIRED'],
    ['a phone of the wrong type', { phone: 13800138000 }, '{PHONE}_NOT_VALID'],
    ['words for a phone', { phone: 'my phone' }, '{PHONE}_NOT_VALID'],
    ['a phone that is too short', { phone: '1' }, '{PHONE}_NOT_VALID'],
    ['a country that is none', { phone: '13800138000', countryCode: '999' }, '{PHONE}_NOT_VALID'],
    [
      'a country code of the wrong type',
      { phone: '13800138000', countryCode: {} },
      '{COUNTRY_CODE}_NOT_VALID',
    ],
  ])('sends nothing for %s', async (_, body, code) => {
    expect(await client.answer('sendChangePasswordMessage2', body)).toMatchObject({ status: 400, code });
  });

  it.each([
    ['nothing', {}, '{NEW_PASSWORD}_REQUIRED'],
    ['no phoneInfo', { newPassword, code: 'x' }, '{PHONE_INFO}_REQUIRED'],
    ['no code', { newPassword, phoneInfo: 'x' }, '{CODE}_REQUIRED'],
    ['a code of the wrong type', { newPassword, phoneInfo: 'x', code: 1 }, '{CODE}_NOT_VALID'],
    ['a made-up phoneInfo', { newPassword, phoneInfo: 'x', code: 'x' }, '{PHONE_INFO}_NOT_VALID'],
  ])('answers %s', async (_, body, code) => {
    expect(await client.changePasswordByMessage2(body)).toMatchObject({ status: 400, code, success: false });
  });

  it('keeps the code good when the new password is refused', async () => {
    const { phone } = await wire.createAccount();
    const { result: phoneInfo } = await client.sendChangePasswordMessage2(phone);
    const code = codeSentTo(wire, phone);
    for (let i = 0; i < 6; i += 1) {
      expect((await confirm({ phoneInfo, code, newPassword: 'short' })).json).toMatchObject({
        code: '{NEW_PASSWORD}_NOT_VALID',
      });
    }
    expect((await confirm({ phoneInfo, code })).json).toMatchObject({ code: 'OK' });
  });
});
