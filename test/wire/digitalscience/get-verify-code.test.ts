import { describe, expect, it } from 'vitest';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { createAgent, verifyCodePath } from './agents.ts';
import { type Call, hawkCaller } from './hawk-caller.ts';

const wire = startedWire({ SMS_PER_ADDRESS_AND_HOUR: '1000000' });

const done = { errcode: 0, errmsg: 'ok', tag: '' };

describe.each(bothWays)('digitalscience GetVerifyCode, %s', (way) => {
  const call: Call = hawkCaller(
    (request) => wire[way](request),
    () => wire.local.url,
  );
  const messagesTo = (phone: string) => wire.local.sms().filter(({ to }) => to === phone);

  it('sends a six-digit code in Chinese', async () => {
    const { agentid, usercode, phone } = await createAgent(wire);
    expect((await call({ path: verifyCodePath(agentid, usercode, phone.slice(-6)) })).json).toEqual(done);
    expect(messagesTo(phone).map(({ text }) => text)).toEqual([expect.stringMatching(/验证码 \d{6}\D/)]);
  });

  it.each([
    ['another number', () => '13900139000'],
    ['four digits', (phone: string) => phone.slice(-4)],
    ['the first digits', (phone: string) => phone.slice(3, 9)],
    ['digits from the middle', (phone: string) => phone.slice(3, -1)],
    ['no number', () => 'phone'],
    ['a pattern', () => '.....'],
  ])('sends nothing, and says nothing of it, when the number given is %s', async (_, numberFor) => {
    const { agentid, usercode, phone } = await createAgent(wire);
    const reply = await call({ path: verifyCodePath(agentid, usercode, numberFor(phone)) });
    expect(reply).toMatchObject({ status: 200, json: done });
    expect(messagesTo(phone)).toEqual([]);
  });

  it('answers an unknown and a frozen account alike', async () => {
    const before = wire.local.sms().length;
    const frozen = await createAgent(wire);
    await wire.wiring.accounts.setStatus(frozen.id, 'frozen');
    for (const [agentid, usercode, number] of [
      [way === 'inProcess' ? 11 : 12, 999, '13800138000'],
      [frozen.agentid, frozen.usercode, frozen.phone],
    ] as const) {
      expect((await call({ path: verifyCodePath(agentid, usercode, number) })).json).toEqual(done);
      // An account that nobody has cools down as well.
      expect((await call({ path: verifyCodePath(agentid, usercode, number) })).json).toMatchObject({
        errcode: 5,
      });
    }
    expect(wire.local.sms()).toHaveLength(before);
  });

  it.each(['one', '1.5', '9223372036854775808'])('refuses the agentid %s', async (agentid) => {
    const path = verifyCodePath(1, 2, '13800138000').replace('/1/', `/${agentid}/`);
    expect(await call({ path })).toMatchObject({
      status: 400,
      json: { Message: 'The request is invalid.', ModelState: { agentid: ['An error has occurred.'] } },
    });
  });
});
