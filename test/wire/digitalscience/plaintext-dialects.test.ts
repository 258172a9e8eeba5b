import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays, type Wire } from '../../support/wire.ts';
import { authingApi } from '../authing/api.ts';
import { qingzhenyunClient } from '../qingzhenyun/client.ts';
import { bearer, ciamClient } from '../tencent-ciam/ciam-client.ts';
import { type Agent, createAgent, receiveCode, resetCall, resetMembers } from './agents.ts';
import { type Call, hawkCaller } from './hawk-caller.ts';

const wire = startedWire({ SMS_COOLDOWN: '0', SMS_PER_ADDRESS_AND_HOUR: '1000000' });

const first = 'set through its MD5';
const second = 'changed as plain text';

describe.each(bothWays)('after a reset that only showed an MD5, %s', (way) => {
  const send: Wire['overHttp'] = (request) => wire[way](request);
  const call: Call = hawkCaller(send, () => wire.local.url);
  const postJson = (path: string, body: unknown) =>
    send({ path, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const signIn = async ({ username }: Agent, password: string) =>
    (await postJson('/sophon/v2/face/login', { username, password })).status === 200;
  const reset = async (agent: Agent, password: string) => {
    const code = await receiveCode(wire, call, agent);
    return (await call(resetCall(resetMembers(agent, code, password)))).json;
  };

  /** Signs in where the API has a sign-in, and changes the password by the old one. */
  const changes: Readonly<Record<string, (agent: Agent) => Promise<unknown>>> = {
    sophon: ({ username }) =>
      postJson('/sophon/v2/face/changepassword', { username, old_password: first, new_password: second }),
    'tencent-ciam': async ({ username }) => {
      const client = ciamClient(send);
      const token = await client.signIn(username, first);
      return client.change({ old_password: first, new_password: second }, bearer(token));
    },
    authing: async ({ username }) => {
      const api = authingApi(send);
      return api.update(await api.token(username, first), { oldPassword: first, newPassword: second });
    },
    qingzhenyun: async ({ username, phone }) => {
      const client = qingzhenyunClient(() => wire, way);
      const token = await client.token({ username, password: first });
      const { result: phoneInfo } = await client.send(token);
      return client.confirm(token, {
        phoneInfo,
        code: client.codeOf(phone),
        oldPassword: first,
        newPassword: second,
      });
    },
  };

  it.each(Object.entries(changes))('the password is changed as plain text by %s', async (_, change) => {
    // given
    const agent = await createAgent(wire);
    expect(await reset(agent, first)).toMatchObject({ errcode: 0 });

    // when
    await change(agent);

    // then
    expect([await signIn(agent, first), await signIn(agent, second)]).toEqual([false, true]);
    // A former password is one, in whichever form it comes back.
    expect(await reset(agent, first)).toMatchObject({ errcode: 3 });
  });

  it('one sign-in is enough for the plain form to be kept', async () => {
    const agent = await createAgent(wire);
    await reset(agent, first);
    const forms = async () =>
      ((await wire.wiring.accounts.read(agent.id))?.credential ?? []).map(({ form }) => form).sort();
    expect(await forms()).toEqual(['md5']);
    await signIn(agent, first);
    expect(await forms()).toEqual(['md5', 'plain']);
  });
});
