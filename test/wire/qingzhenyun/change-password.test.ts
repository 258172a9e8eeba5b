import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const wire = startedWire();

describe.each(bothWays)('qingzhenyun changePassword, %s', (way) => {
  const client = qingzhenyunClient(wire, way);
  const change = (token: string, body: object) => client.answer('changePassword', body, { token });

  it('changes the password and renews the token for the new one', async () => {
    const { username, password: oldPassword } = await wire.createAccount();
    const token = await client.token({ username, password: oldPassword });
    const changed = await change(token, { oldPassword, newPassword: 'a brand new one' });
    expect(changed).toEqual({
      status: 200,
      result: true,
      code: 'OK',
      success: true,
      token: expect.any(String),
    });
    expect(await client.login(username, 'a brand new one')).toMatchObject({ code: 'OK' });
    expect(
      await change(String(changed.token), { oldPassword: 'a brand new one', newPassword: 'the third one' }),
    ).toMatchObject({ code: 'OK' });
  });

  it.each([
    ['a wrong old password', { oldPassword: 'a guess' }],
    ['a new one that is too short', { newPassword: 'short' }],
    ['a new one that is the old one', { newPassword: 'correct horse 1' }],
  ])('fails for %s', async (_, members) => {
    const { username, password: oldPassword } = await wire.createAccount();
    const token = await client.token({ username, password: oldPassword });
    expect(await change(token, { oldPassword, newPassword: 'a brand new one', ...members })).toMatchObject({
      status: 400,
      code: '{CHANGE_PASSWORD}_FAILED',
      success: false,
    });
    expect(await client.login(username, oldPassword)).toMatchObject({ code: 'OK' });
  });

  it('brute force: fails for the right old password after five guesses', async () => {
    const { username, password: oldPassword } = await wire.createAccount();
    const token = await client.token({ username, password: oldPassword });
    const newPassword = 'a brand new one';
    for (let i = 0; i < 5; i += 1) await change(token, { oldPassword: 'a guess', newPassword });
    expect(await change(token, { oldPassword, newPassword })).toMatchObject({
      code: '{CHANGE_PASSWORD}_FAILED',
    });
  });

  it.each([
    ['nothing', {}, '{NEW_PASSWORD}_REQUIRED'],
    ['no new password', { oldPassword: 'x' }, '{NEW_PASSWORD}_REQUIRED'],
    ['no old password', { newPassword: 'x' }, '{OLD_PASSWORD}_REQUIRED'],
    ['a new password of the wrong type', { newPassword: {}, oldPassword: 'x' }, '{NEW_PASSWORD}_NOT_VALID'],
  ])('answers %s', async (_, body, code) => {
    const token = await client.mint(await wire.createAccount());
    expect(await change(token, body)).toMatchObject({ status: 400, code, success: false });
  });
});
