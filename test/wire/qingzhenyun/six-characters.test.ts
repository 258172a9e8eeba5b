import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bothWays, startWire, type Wire } from '../../support/wire.ts';
import { qingzhenyunClient } from './client.ts';

let wire: Wire;
beforeAll(async () => {
  wire = await startWire({ PASSWORD_MIN_LENGTH: '6' });
});
afterAll(() => wire.close());

describe.each(bothWays)('qingzhenyun where six characters are enough, %s', (way) => {
  const client = qingzhenyunClient(() => wire, way);

  it("takes the page's sample password", async () => {
    const account = await wire.createAccount();
    const token = await client.token(account);
    const { result: phoneInfo } = await client.send(token);
    const code = client.codeOf(account.phone);
    expect(await client.confirm(token, { phoneInfo, code, newPassword: '026129' })).toMatchObject({
      code: 'OK',
    });
    expect(await client.login(account.username, '026129')).toMatchObject({ code: 'OK' });
  });
});
