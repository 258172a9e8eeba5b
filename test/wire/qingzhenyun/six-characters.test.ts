import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

const wire = startedWire({ PASSWORD_MIN_LENGTH: '6' });

describe.each(bothWays)('qingzhenyun where six characters are enough, %s', (way) => {
  const client = qingzhenyunClient(wire, way);

  it("takes the page's sample password", async () => {
    const account = await wire.createAccount();
    const token = await client.mint(account);
    const { result: phoneInfo } = await client.sendChangePasswordMessage(token);
    const code = codeSentTo(wire, account.phone);
    expect(
      await client.changePasswordByMessage(token, { phoneInfo, code, newPassword: '026129' }),
    ).toMatchObject({
      code: 'OK',
    });
    expect(await client.login(account.username, '026129')).toMatchObject({ code: 'OK' });
  });
});
