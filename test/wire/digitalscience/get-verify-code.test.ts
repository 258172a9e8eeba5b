import { describe, expect, it } from 'vitest';
import { freeze } from '../../support/edit-account.ts';
import { startedWire } from '../../support/started-wire.ts';
import { messagesTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { digitalscienceClient, verifyCodePath } from './client.ts';

const wire = startedWire({ SMS_PER_ADDRESS_AND_HOUR: '1000000' });

const done = { errcode: 0, errmsg: 'ok', tag: '' };

describe.each(bothWays)('digitalscience GetVerifyCode, %s', (way) => {
  const client = digitalscienceClient(wire, way);

  it('sends a six-digit code in Chinese', async () => {
    const { agentid, usercode, phone } = await client.createAgent();
    expect((await client.getVerifyCode({ agentid, usercode }, phone.slice(-6))).json).toEqual(done);
    expect(messagesTo(wire, phone).map(({ text }) => text)).toEqual([
      expect.stringMatching(/验证码 \d{6}\D/),
    ]);
  });

  it.each([
    ['another number', () => '13900139000'],
    ['four digits', (phone: string) => phone.slice(-4)],
    ['the first digits', (phone: string) => phone.slice(3, 9)],
    ['digits from the middle', (phone: string) => phone.slice(3, -1)],
    ['no number', () => 'phone'],
    ['a pattern', () => '.....'],
  ])('sends nothing, and says nothing of it, when the number given is %s', async (_, numberFor) => {
    const { agentid, usercode, phone } = await client.createAgent();
    const reply = await client.getVerifyCode({ agentid, usercode }, numberFor(phone));
    expect(reply).toMatchObject({ status: 200, json: done });
    expect(messagesTo(wire, phone)).toEqual([]);
  });

  it('no enumeration: answers an unknown and a frozen account alike', async () => {
    const before = wire.local.sms().length;
    const frozen = await client.createAgent();
    await freeze(wire, frozen.id);
    for (const [agentid, usercode, number] of [
      [way === 'inProcess' ? 11 : 12, 999, '13800138000'],
      [frozen.agentid, frozen.usercode, frozen.phone],
    ] as const) {
      expect((await client.getVerifyCode({ agentid, usercode }, number)).json).toEqual(done);
      // An account that nobody has cools down as well.
      expect((await client.getVerifyCode({ agentid, usercode }, number)).json).toMatchObject({
        errcode: 5,
      });
    }
    expect(wire.local.sms()).toHaveLength(before);
  });

  it.each(['one', '1.5', '9223372036854775808'])('refuses the agentid %s', async (agentid) => {
    const path = verifyCodePath(1, 2, '13800138000').replace('/1/', `/${agentid}/`);
    expect(await client.call({ path })).toMatchObject({
      status: 400,
      json: { Message: 'The request is invalid.', ModelState: { agentid: ['An error has occurred.'] } },
    });
  });
});
