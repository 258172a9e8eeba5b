import { afterEach, describe, expect, it } from 'vitest';
import { startClock } from '../../support/clock.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo } from '../../support/text-messages.ts';
import { trustedIssuer } from '../../support/trusted-issuer.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const login = trustedIssuer();
const wire = startedWire(() => ({ TRUSTED_ISSUERS: JSON.stringify([login.entry('id')]) }));
afterEach(() => {
  startClock();
});

const minute = 60;

describe.each(bothWays)('qingzhenyun with the token of a trusted issuer, %s', (way) => {
  const client = qingzhenyunClient(wire, way);
  /** An account, and a token for it that is good for a minute. */
  const given = async () => {
    const account = await wire.createAccount();
    const token = await login.token({ sub: account.id, exp: Math.floor(Date.now() / 1000) + minute });
    return { ...account, token };
  };
  const post = async (operation: string, body: object, token: string) => {
    const reply = await client.post(operation, body, { authorization: `Bearer ${token}` });
    return { ...reply.json, header: reply.headers.get('authorization') };
  };

  it('does what it is asked for, and gives no token of ours that would outlive it', async () => {
    const { token, password, phone } = await given();

    const sent = await post('sendChangePasswordMessage', {}, token);
    const newPassword = 'a brand new one';
    const changed = await post(
      'changePasswordByMessage',
      { newPassword, phoneInfo: sent.result, code: codeSentTo(wire, phone), oldPassword: password },
      token,
    );

    for (const reply of [sent, changed]) {
      expect(reply).toMatchObject({ success: true, header: null });
      expect(reply).not.toHaveProperty('token');
    }
  });

  it('gives none after a change by the old password either', async () => {
    const { token, password } = await given();
    const reply = await post(
      'changePassword',
      { oldPassword: password, newPassword: 'a brand new one' },
      token,
    );
    expect(reply).toEqual({ status: 200, result: true, code: 'OK', success: true, header: null });
  });
});
