import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { freeze, thaw } from '../../support/edit-account.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const wire = startedWire();
const day = 24 * 3_600_000;

beforeEach(() => stopClock());
afterEach(() => {
  startClock();
});

describe.each(bothWays)('a renewed qingzhenyun token, %s', (way) => {
  const client = qingzhenyunClient(wire, way);
  const renewed = async (token: string) => (await client.sendChangePasswordMessage(token)).token ?? 'none';
  const signedIn = async () => {
    const account = await wire.createAccount();
    return { ...account, token: await client.token(account) };
  };

  it('says when its owner signed in, and is good for thirty days as long as the sign-in is', async () => {
    const { token } = await signedIn();
    const { iat: signedInAt = 0, auth_time } = decodeJwt(token);
    passTime(29 * day);
    const later = decodeJwt(await renewed(token));
    expect(auth_time).toBe(signedInAt);
    expect(later).toMatchObject({ auth_time: signedInAt, iat: signedInAt + (29 * day) / 1000 });
    expect(later.exp).toBe((later.iat ?? 0) + (30 * day) / 1000);
  });

  it('ends ninety days after the sign-in, however often it is renewed', async () => {
    let { token } = await signedIn();
    const end = Number(decodeJwt(token).auth_time) + (90 * day) / 1000;
    for (let i = 0; i < 4; i += 1) {
      passTime(22 * day);
      token = await renewed(token);
    }
    expect(decodeJwt(token).exp).toBe(end);
    passTime(2 * day - 1_000);
    expect(await client.sendChangePasswordMessage(token)).toMatchObject({ success: true });
    passTime(1_000);
    expect(await client.sendChangePasswordMessage(token)).toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('starts anew with a change of the password, which proves its owner again', async () => {
    const { token, password } = await signedIn();
    passTime(20 * day);
    const changed = await client.changePassword(token, {
      oldPassword: password,
      newPassword: 'a brand new one',
    });
    const { auth_time, iat } = decodeJwt(String(changed.token));
    expect(auth_time).toBe(iat);
  });

  it('is good after a change of the password of an account whose tokens were ended once', async () => {
    const { id, username, password } = await wire.createAccount();
    await wire.wiring.accounts.endTokens(id, Date.now());
    const token = await client.token({ username, password });
    const changed = await client.changePassword(token, {
      oldPassword: password,
      newPassword: 'a brand new one',
    });
    expect(await client.sendChangePasswordMessage(String(changed.token))).toMatchObject({ success: true });
  });

  it('is none of an account that was frozen and thawed, and the one from before opens nothing', async () => {
    const { id, token, username, password } = await signedIn();
    await freeze(wire, id);
    expect(await client.sendChangePasswordMessage(token)).toMatchObject({ code: 'USER_NOT_FOUND' });
    await thaw(wire, id);
    expect(await client.sendChangePasswordMessage(token)).toMatchObject({ code: 'INVALID_TOKEN' });
    const anew = await client.token({ username, password });
    expect(await client.sendChangePasswordMessage(anew)).toMatchObject({ success: true });
  });
});
