import { createCipheriv, randomBytes } from 'node:crypto';
import { Double, Long, serialize } from 'bson';
import { afterEach, describe, expect, it } from 'vitest';
import { tripleDesKey } from '../../../lib/crypto/triple-des.ts';
import { upperMd5 } from '../../../lib/crypto/upper-md5.ts';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { otherThan } from '../../support/near-misses.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { sophonClient } from '../sophon/client.ts';
import { type Agent, digitalscienceClient, resetMembers, resetPath } from './client.ts';

const wire = startedWire({ SMS_PER_ADDRESS_AND_HOUR: '1000000', HISTORY_DEPTH: '2' });
afterEach(() => {
  startClock();
});

const next = 'a brand new one';

describe.each(bothWays)('digitalscience ResetPwd, %s', (way) => {
  const client = digitalscienceClient(wire, way);
  const { call } = client;
  const errcode = async (...request: Parameters<typeof client.resetPwd>) =>
    ((await client.resetPwd(...request)).json as { errcode: number }).errcode;
  const { signsIn } = sophonClient(wire, way);

  it('sets the password and ends the old one', async () => {
    const { agent, code } = await client.withCode();
    expect(await errcode(resetMembers(agent, code, next))).toBe(0);
    expect(await signsIn(agent.username, next)).toBe(true);
    expect(await signsIn(agent.username, agent.password)).toBe(false);
  });

  it('replay: spends the code', async () => {
    const { agent, code } = await client.withCode();
    await errcode(resetMembers(agent, code, next));
    expect(await errcode(resetMembers(agent, code, 'yet another one'))).toBe(1);
  });

  it('lets one of many racing resets win', async () => {
    const { agent, code } = await client.withCode();
    const racing = Array.from({ length: 4 }, (_, i) => errcode(resetMembers(agent, code, `racing ${i}`)));
    expect((await Promise.all(racing)).sort()).toEqual([0, 1, 1, 1]);
  });

  it('no enumeration: answers an unknown account, and one without a code, with the bytes of a wrong code', async () => {
    const { agent, code } = await client.withCode();
    const wrong = await client.resetPwd(resetMembers(agent, otherThan(code), next));
    const unknown = await client.resetPwd(resetMembers({ agentid: 1, usercode: -1 }, code, next));
    const codeless = await client.resetPwd(resetMembers(await client.createAgent(), code, next));
    for (const reply of [unknown, codeless]) {
      expect(reply).toMatchObject({ status: 200, text: wrong.text, json: { errcode: 1 } });
    }
  });

  it('judges the code before the ciphertext, so that a wrong code hides what is inside', async () => {
    const { agent, code } = await client.withCode();
    const garbage = { ...resetMembers(agent, code, next), newpwd: 'garbage' };
    expect(await errcode({ ...garbage, verifycode: otherThan(code) })).toBe(1);
    expect(await errcode(garbage)).toBe(2);
  });

  it('leaves the code good after a ciphertext that is garbage and a password that was used before', async () => {
    const { agent, code } = await client.withCode();
    for (let i = 0; i < 6; i += 1) {
      expect(await errcode({ ...resetMembers(agent, code, next), newpwd: 'garbage' })).toBe(2);
      expect(await errcode(resetMembers(agent, code, agent.password))).toBe(3);
    }
    expect(await errcode(resetMembers(agent, code, next))).toBe(0);
  });

  it.each<[string, (agent: Agent) => string]>([
    ['a common password', () => '123456'],
    ['a common password, capitalised', () => 'Password1'],
    ['a common password, in capitals', () => 'QWERTYUIOP'],
    ['a common password that plain text is too short for', () => 'admin'],
    ['no password', () => ''],
    ['the user name', ({ username }) => username],
    ['the user name, in capitals', ({ username }) => username.toUpperCase()],
    ['the user code', ({ usercode }) => String(usercode)],
    ['the phone number', ({ phone }) => phone],
    ['the phone number without its country', ({ phone }) => phone.slice(3)],
  ])('refuses the MD5 of %s, says why, and leaves the code good', async (_, weak) => {
    const { agent, code } = await client.withCode();
    const { json } = await client.resetPwd(resetMembers(agent, code, weak(agent)));
    expect(json).toEqual({ errcode: 3, errmsg: '新密码过于常见或与账号信息相同，请换一个', tag: '' });
    expect(await signsIn(agent.username, agent.password)).toBe(true);
    expect(await errcode(resetMembers(agent, code, next))).toBe(0);
    expect(await signsIn(agent.username, next)).toBe(true);
  });

  it('judges the code before the new password, so that a wrong code hides whose MD5 it is', async () => {
    const { agent, code } = await client.withCode();
    expect(await errcode(resetMembers(agent, otherThan(code), agent.username))).toBe(1);
  });

  it('brute force: gives a code five tries', async () => {
    const { agent, code } = await client.withCode();
    for (let i = 0; i < 5; i += 1) await errcode(resetMembers(agent, otherThan(code), next));
    expect(await errcode(resetMembers(agent, code, next))).toBe(1);
  });

  it('gives a code five minutes', async () => {
    const { agent, code } = await client.withCode();
    stopClock();
    passTime(5 * 60_000 + 1);
    expect(await errcode(resetMembers(agent, code, next))).toBe(1);
  });

  it('knows a former password whether it came as plain text or as MD5', async () => {
    const { agent, code } = await client.withCode();
    expect(await errcode(resetMembers(agent, code, next))).toBe(0);
    stopClock();
    passTime(121_000);
    const second = await client.receiveCode(agent);
    expect(await errcode(resetMembers(agent, second, next))).toBe(3);
    expect(await errcode(resetMembers(agent, second, agent.password))).toBe(3);
  });

  const zeroIv = Buffer.alloc(8);
  const iv = randomBytes(8);
  it.each([
    ['ECB', 'des-ede3-ecb', null, Buffer.alloc(0)],
    ['CBC with a zero IV', 'des-ede3-cbc', zeroIv, Buffer.alloc(0)],
    ['CBC after its IV', 'des-ede3-cbc', iv, iv],
  ])('takes a password encrypted by %s, in base64 or hex', async (_, mode, vector, before) => {
    for (const encoding of ['base64', 'hex'] as const) {
      const { agent, code } = await client.withCode();
      const cipher = createCipheriv(mode, tripleDesKey(code), vector);
      const ciphertext = Buffer.concat([before, cipher.update(upperMd5(next)), cipher.final()]);
      const newpwd = ciphertext.toString(encoding);
      expect(await errcode({ ...resetMembers(agent, code, next), newpwd })).toBe(0);
      expect(await signsIn(agent.username, next)).toBe(true);
    }
  });

  const valid = { agentid: 1, usercode: 2, verifycode: '123456', newpwd: 'x' };
  const modelState = async (contentType: string, body: Uint8Array) => {
    const accept = 'application/json';
    const reply = await call({ path: resetPath, contentType, accept, body });
    reply.check();
    expect(reply.status).toBe(400);
    return (reply.json as { ModelState: Record<string, string[]> }).ModelState;
  };
  const requiredField = (name: string) => [`The ${name} field is required.`];
  const unreadable = ['An error has occurred.'];

  it('names every absent member, in the order of the page', async () => {
    const state = await modelState('application/json', Buffer.from('{"verifycode":null,"newpwd":"  "}'));
    expect(Object.entries(state)).toEqual([
      ['parm.agentid', requiredField('agentid')],
      ['parm.usercode', requiredField('usercode')],
      ['parm.verifycode', requiredField('verifycode')],
      ['parm.newpwd', requiredField('newpwd')],
    ]);
  });

  it.each([
    ['verifycode', '1234567', 6],
    ['newpwd', 'x'.repeat(129), 128],
  ])('refuses a %s that is too long', async (name, value, max) => {
    expect(
      await modelState('application/json', Buffer.from(JSON.stringify({ ...valid, [name]: value }))),
    ).toEqual({
      [`parm.${name}`]: [
        `The field ${name} must be a string or array type with a maximum length of '${max}'.`,
      ],
    });
  });

  const json = (members: object) => Buffer.from(JSON.stringify({ ...valid, ...members }));
  const form = (members: object) =>
    Buffer.from(new URLSearchParams({ ...valid, agentid: '1', usercode: '2', ...members }).toString());
  const bson = (members: object) => Buffer.from(serialize({ ...valid, ...members }));
  const xml = (agentid: string) =>
    Buffer.from(
      `<AgentResetPwdParm xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer.Flowmeter"><agentid>${agentid}</agentid><usercode>2</usercode><verifycode>123456</verifycode><newpwd>x</newpwd></AgentResetPwdParm>`,
    );
  it.each([
    ['JSON text', 'application/json', json({ agentid: '1' })],
    ['JSON fraction', 'application/json', json({ agentid: 1.5 })],
    ['JSON boolean', 'application/json', json({ agentid: true })],
    ['JSON array', 'application/json', json({ agentid: [1] })],
    ['JSON number with digits lost', 'application/json', json({ agentid: 2 ** 53 })],
    [
      'JSON number beyond all',
      'application/json',
      Buffer.from('{"agentid":1e999,"usercode":2,"verifycode":"1","newpwd":"x"}'),
    ],
    ['BSON double', 'application/bson', bson({ agentid: new Double(1) })],
    ['BSON NaN', 'application/bson', bson({ agentid: Number.NaN })],
    ['BSON date', 'application/bson', bson({ agentid: new Date(1) })],
    ['BSON text', 'application/bson', bson({ agentid: '1' })],
    ['form word', 'application/x-www-form-urlencoded', form({ agentid: 'one' })],
    ['form exponent', 'application/x-www-form-urlencoded', form({ agentid: '1e3' })],
    ['form hexadecimal', 'application/x-www-form-urlencoded', form({ agentid: '0x1' })],
    [
      'form number beyond int64',
      'application/x-www-form-urlencoded',
      form({ agentid: '9223372036854775808' }),
    ],
    ['XML word', 'application/xml', xml('one')],
    ['XML element', 'application/xml', xml('<a>1</a>')],
  ])('refuses an agentid that is a %s', async (_, contentType, body) => {
    expect(await modelState(contentType, body)).toEqual({ 'parm.agentid': unreadable });
  });

  it.each([
    ['JSON', 'application/json', json({ verifycode: 123456 })],
    ['BSON', 'application/bson', bson({ verifycode: 123456 })],
  ])('refuses a verifycode that is a %s number', async (_, contentType, body) => {
    expect(await modelState(contentType, body)).toEqual({ 'parm.verifycode': unreadable });
  });

  it.each([
    ['JSON', 'application/json', json({ agentid: Number.MAX_SAFE_INTEGER })],
    ['BSON int64', 'application/bson', bson({ agentid: Long.MAX_VALUE })],
    ['form', 'application/x-www-form-urlencoded', form({ agentid: '9223372036854775807' })],
    ['form, in another spelling', 'application/x-www-form-urlencoded', form({ agentid: ' +007 ' })],
    ['XML', 'application/xml', xml(' -9223372036854775808\n')],
  ])('takes every int64 in %s', async (_, contentType, body) => {
    const reply = await call({ path: resetPath, contentType, accept: 'application/json', body });
    expect(reply.json).toMatchObject({ errcode: 1 });
  });

  it('takes an int64 for the same account as an int32 and a text', async () => {
    const agent = await client.createAgent();
    const code = await client.receiveCode(agent);
    const garbage = { ...resetMembers(agent, code, next), newpwd: 'garbage' };
    const long = bson({ ...garbage, agentid: Long.fromNumber(agent.agentid) });
    const padded = form({ ...garbage, agentid: `00${agent.agentid}`, usercode: `+${agent.usercode}` });
    for (const [contentType, body] of [
      ['application/bson', long],
      ['application/x-www-form-urlencoded', padded],
    ] as const) {
      const reply = await call({ path: resetPath, contentType, accept: 'application/json', body });
      expect(reply.json).toMatchObject({ errcode: 2 });
    }
  });

  it.each(['text/json', 'Application/JSON; charset=utf-8'])('takes %s for JSON', async (contentType) => {
    expect(await call({ path: resetPath, contentType, body: json({}) })).toMatchObject({
      json: { errcode: 1 },
    });
  });
});
