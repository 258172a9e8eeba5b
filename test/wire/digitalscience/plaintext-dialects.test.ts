import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { authingClient } from '../authing/client.ts';
import { qingzhenyunClient } from '../qingzhenyun/client.ts';
import { sophonClient } from '../sophon/client.ts';
import { bearer, tencentCiamClient } from '../tencent-ciam/client.ts';
import { type Agent, digitalscienceClient, resetMembers } from './client.ts';

const wire = startedWire({ SMS_COOLDOWN: '0', SMS_PER_ADDRESS_AND_HOUR: '1000000' });

const first = 'set through its MD5';
const second = 'changed as plain text';

describe.each(bothWays)('after a reset that only showed an MD5, %s', (way) => {
  const client = digitalscienceClient(wire, way);
  const sophon = sophonClient(wire, way);
  const signIn = async ({ username }: Agent, password: string) =>
    (await sophon.login(username, password)).status === 200;
  const reset = async (agent: Agent, password: string) => {
    const code = await client.receiveCode(agent);
    return (await client.resetPwd(resetMembers(agent, code, password))).json;
  };

  /** Signs in where the API has a sign-in, and changes the password by the old one. */
  const changes: Readonly<Record<string, (agent: Agent) => Promise<unknown>>> = {
    sophon: ({ username }) => sophon.changePassword(username, first, second),
    'tencent-ciam': async ({ username }) => {
      const ciam = tencentCiamClient(wire, way);
      const token = await ciam.signIn(username, first);
      return ciam.changeUserPassword({ old_password: first, new_password: second }, bearer(token));
    },
    authing: async ({ username }) => {
      const authing = authingClient(wire, way);
      return authing.updatePassword(await authing.token(username, first), {
        oldPassword: first,
        newPassword: second,
      });
    },
    qingzhenyun: async ({ username, phone }) => {
      const qingzhenyun = qingzhenyunClient(wire, way);
      const token = await qingzhenyun.token({ username, password: first });
      const { result: phoneInfo } = await qingzhenyun.sendChangePasswordMessage(token);
      return qingzhenyun.changePasswordByMessage(token, {
        phoneInfo,
        code: codeSentTo(wire, phone),
        oldPassword: first,
        newPassword: second,
      });
    },
  };

  it.each(Object.entries(changes))('the password is changed as plain text by %s', async (_, change) => {
    // given
    const agent = await client.createAgent();
    expect(await reset(agent, first)).toMatchObject({ errcode: 0 });

    // when
    await change(agent);

    // then
    expect([await signIn(agent, first), await signIn(agent, second)]).toEqual([false, true]);
    // A former password is one, in whichever form it comes back.
    expect(await reset(agent, first)).toMatchObject({ errcode: 3 });
  });

  it('one sign-in is enough for the plain form to be kept', async () => {
    const agent = await client.createAgent();
    await reset(agent, first);
    const forms = async () =>
      ((await wire.wiring.accounts.read(agent.id))?.credential ?? []).map(({ form }) => form).sort();
    expect(await forms()).toEqual(['md5']);
    await signIn(agent, first);
    expect(await forms()).toEqual(['md5', 'plain']);
  });
});
