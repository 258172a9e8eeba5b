import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passTime, startClock, stopClock } from '../support/clock.ts';
import { comingFrom } from '../support/coming-from.ts';
import { frozenAccount } from '../support/given.ts';
import { otherThan } from '../support/near-misses.ts';
import { newPhone } from '../support/new-phone.ts';
import { startedWire } from '../support/started-wire.ts';
import { codeSentTo, messagesTo } from '../support/text-messages.ts';
import { bothWays, type Way, type Wire, type WireReply } from '../support/wire.ts';
import { app, authingClient } from './authing/client.ts';
import { digitalscienceClient, resetMembers } from './digitalscience/client.ts';
import { qingzhenyunClient } from './qingzhenyun/client.ts';
import { sophonClient } from './sophon/client.ts';
import { tencentCiamClient } from './tencent-ciam/client.ts';

/** What strangers try against an owner: each of these worked once, or told something. */
const limits = { SMS_PER_ADDRESS_AND_HOUR: '20', SMS_PER_CLIENT_AND_HOUR: '70' };
const wire = startedWire({ ...limits, FAILURES_PER_NETWORK_AND_HOUR: '100' });

const hourMs = 3_600_000;
const stranger = comingFrom(wire, '127.0.0.66');
/** Each test comes from an address of its own, so that none meets the limits of another. */
let lastHost = 100;
const newNetwork = (): Wire => {
  lastHost += 1;
  return comingFrom(wire, `127.0.1.${lastHost % 256}`);
};

let hours = 0;
beforeEach(() => {
  hours += 30;
  stopClock(Date.parse('2031-01-01T00:10:00Z') + hours * hourMs);
});
afterEach(() => {
  vi.restoreAllMocks();
  startClock();
});

const everybody = (of: Wire, way: Way) => ({
  authing: authingClient(of, way),
  ciam: tencentCiamClient(of, way),
  digitalscience: digitalscienceClient(of, way),
  qingzhenyun: qingzhenyunClient(of, way),
  sophon: sophonClient(of, way),
});

describe.each(bothWays)('strangers, %s', (way) => {
  const owner = everybody(wire, way);
  const theirs = everybody(stranger, way);

  it('five tries where no code is out do not keep the owner from a reset', async () => {
    const { phone } = await wire.createAccount();
    for (let i = 0; i < 5; i += 1) await theirs.authing.prove(phone, '000000');
    for (let i = 0; i < 5; i += 1) await owner.authing.prove(phone, '000000');
    await owner.authing.askForCode(phone);
    expect(await owner.authing.tokenFor(phone, codeSentTo(wire, phone))).toMatch(/^[\w-]+$/);
  });

  it('a wrong request each hour keeps the owner neither from signing in nor from recovering', async () => {
    const { username, phone, password } = await wire.createAccount();
    for (let hour = 0; hour < 12; hour += 1) {
      expect(await theirs.sophon.signsIn(username, 'guess')).toBe(false);
      await theirs.authing.prove(phone, '000000');
      passTime(hourMs);
    }
    await theirs.sophon.login(username, 'guess');
    await owner.authing.askForCode(phone);
    const code = codeSentTo(wire, phone);
    await theirs.authing.prove(phone, otherThan(code));
    expect(await owner.sophon.signsIn(username, password)).toBe(true);
    expect(await owner.authing.tokenFor(phone, code)).toMatch(/^[\w-]+$/);
  });

  it('whoever is over the cap of an address leaves the live code of the owner as it is', async () => {
    const { phone } = await wire.createAccount();
    await owner.authing.askForCode(phone);
    const code = codeSentTo(wire, phone);
    passTime(121_000);
    const flood = everybody(newNetwork(), way).authing;
    for (let i = 0; i < 20; i += 1) await flood.askForCode(newPhone());
    expect(await flood.askForCode(phone)).toMatchObject({ status: 429 });
    expect(await owner.authing.tokenFor(phone, code)).toMatch(/^[\w-]+$/);
  });

  it('ten calls with a wrong mobile number use up nothing of the owner', async () => {
    const agent = await owner.digitalscience.createAgent();
    const before = await owner.digitalscience.receiveCode(agent);
    for (let i = 0; i < 10; i += 1) {
      const reply = await theirs.digitalscience.getVerifyCode(agent, `1390000${1000 + i}`);
      expect(reply.json).toMatchObject({ errcode: 0 });
    }
    passTime(121_000);
    const next = await owner.digitalscience.receiveCode(agent);
    expect(messagesTo(wire, agent.phone)).toHaveLength(2);
    expect(next).not.toBe('');
    const reset = (code: string) =>
      owner.digitalscience.resetPwd(resetMembers(agent, code, 'a brand new one'));
    if (before !== next) expect((await reset(before)).json).toMatchObject({ errcode: 1 });
    expect((await reset(next)).json).toMatchObject({ errcode: 0 });
  });

  it('sixty made-up numbers through a machine caller stop no user of it', async () => {
    for (let i = 0; i < 60; i += 1) {
      expect(await owner.ciam.sendOtp(newPhone())).toMatchObject({ status: 200 });
    }
    const { phone } = await wire.createAccount();
    expect(await owner.ciam.sendOtp(phone)).toMatchObject({ status: 200 });
    expect(messagesTo(wire, phone)).toHaveLength(1);
  });

  it('more made-up agents than an address may ask for, through a caller that signs stop no user of it', async () => {
    const { digitalscience } = everybody(newNetwork(), way);
    for (let i = 0; i < 25; i += 1) {
      const reply = await digitalscience.getVerifyCode({ agentid: 7, usercode: 1_000 + i }, newPhone());
      expect(reply.json).toMatchObject({ errcode: 0 });
    }
    const agent = await digitalscience.createAgent();
    expect(await digitalscience.receiveCode(agent)).toMatch(/^\d{6}$/);
  });

  it('a code asked for by phone does not tell whose agent that is', async () => {
    const agent = await owner.digitalscience.createAgent();
    await theirs.authing.askForCode(agent.phone);
    const reply = await theirs.digitalscience.getVerifyCode(agent, agent.phone.slice(-6));
    expect(reply.json).toMatchObject({ errcode: 0 });
  });

  it('every wrong guess after a change is counted', async () => {
    const { username, password } = await wire.createAccount();
    await owner.sophon.changePassword(username, password, 'a brand new one');
    const guessing = everybody(newNetwork(), way).sophon;
    for (let i = 0; i < 5; i += 1) await guessing.login(username, `guess ${i}`);
    expect(await guessing.signsIn(username, 'a brand new one')).toBe(false);
  });
});

describe('names that nobody has', () => {
  // What is said is the same over both ways; that, the dialects' own tests show.
  const way = 'inProcess';
  const owner = everybody(wire, way);

  /** What tells an account from another, and what does not count: ids, times, what is random. */
  const told = ({ status, text }: WireReply, names: readonly string[]) =>
    names.reduce(
      (line, name) => line.replaceAll(name, '<name>'),
      `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`,
    );

  /** Each way in of a dialect that names somebody, with a wrong secret. */
  const doors = {
    'sophon login': (client, { username }) => client.sophon.login(username, 'guess'),
    'sophon changepassword': (client, { username }) =>
      client.sophon.changePassword(username, 'guess', 'a brand new one'),
    'tencent-ciam token': (client, { username }) =>
      client.ciam.token({ grant_type: 'password', username, password: 'guess', scope: 'openid' }),
    'authing signin': (client, { phone }) =>
      client.authing.signIn(
        { connection: 'PASSWORD', passwordPayload: { phone, password: 'guess' } },
        // Named, not proven: whoever has the app can say so.
        { 'x-authing-app-id': app.client_id },
      ),
    'qingzhenyun login': (client, { phone }) =>
      client.qingzhenyun.post('login', { value: phone.slice(3), password: 'guess' }),
    'authing verify-reset-password-request': (client, { phone }) => client.authing.prove(phone, '000000'),
    'tencent-ciam reset_user_password': async (client, { phone }) => {
      const phone_number_otp_token = await client.ciam.otpTokenFor(phone).catch(() => 'none');
      return client.ciam.resetUserPassword({
        phone_number: phone,
        phone_number_otp: '000000',
        phone_number_otp_token,
        password: 'a brand new one',
      });
    },
    'qingzhenyun changePasswordByMessage2': async (client, { phone }) => {
      const { result } = await client.qingzhenyun.sendChangePasswordMessage2(phone);
      const body = { phoneInfo: result ?? 'none', code: '000000', newPassword: 'a brand new one' };
      return client.qingzhenyun.post('changePasswordByMessage2', body);
    },
    'digitalscience ResetPwd': (client, { agentid, usercode }) =>
      client.digitalscience.resetPwd(resetMembers({ agentid, usercode }, '000000', 'a brand new one')),
  } satisfies Record<
    string,
    (
      client: ReturnType<typeof everybody>,
      named: { username: string; phone: string; agentid: number; usercode: number },
    ) => Promise<WireReply>
  >;

  it.each(Object.entries(doors))('%s says the same of everybody, try by try', async (_, knock) => {
    const known = await owner.digitalscience.createAgent();
    const frozen = { ...(await frozenAccount(wire)), agentid: 1, usercode: 1 };
    const unknown = { username: 'nobody-at-all', phone: newPhone(), agentid: 7, usercode: 7 };
    const probing = everybody(newNetwork(), way);
    await owner.authing.askForCode(known.phone);
    await owner.authing.askForCode(frozen.phone);
    await owner.authing.askForCode(unknown.phone);
    for (let i = 0; i < 8; i += 1) {
      const answers: string[] = [];
      for (const named of [known, frozen, unknown]) {
        answers.push(told(await knock(probing, named), [named.username, named.phone]));
      }
      expect(answers).toEqual(answers.map(() => answers[0]));
      if (i === 5) passTime(31_000);
    }
  });

  it('of 120 names from one network a hundred are judged; nobody elsewhere is kept out, nor anybody in the next hour', async () => {
    const { username, password } = await wire.createAccount();
    const { sophon } = everybody(newNetwork(), way);
    for (let i = 0; i < 100; i += 1) await sophon.login(randomUUID(), 'guess');
    const calls = vi.spyOn(DynamoDBClient.prototype, 'send');
    for (let i = 0; i < 20; i += 1) {
      expect((await sophon.login(randomUUID(), 'guess')).json).toMatchObject({
        error: { code: 'PASSWORD_ERROR' },
      });
    }
    // Nothing is hashed before the attempt is counted.
    expect(calls).not.toHaveBeenCalled();
    expect(await sophon.signsIn(username, password)).toBe(false);
    expect(await owner.sophon.signsIn(username, password)).toBe(true);
    passTime(hourMs);
    expect(await sophon.signsIn(username, password)).toBe(true);
  });
});
