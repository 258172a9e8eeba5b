import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { Models } from 'authing-node-sdk';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startClock, stopClock } from '../../support/clock.ts';
import { freeze } from '../../support/edit-account.ts';
import { newPhone } from '../../support/new-phone.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages, messagesTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { authingClient, said } from './client.ts';

const wire = startedWire(manyMessages);
afterEach(() => {
  startClock();
  vi.restoreAllMocks();
});

const done = { status: 200, statusCode: 200, message: '操作成功' };
const tooMany = { status: 429, statusCode: 429, message: '请求过于频繁，请稍后再试' };
const { channel: channels } = Models.SendSMSDto;

describe.each(bothWays)('authing send-sms, %s', (way) => {
  const client = authingClient(wire, way);

  it('sends a code, and answers without data', async () => {
    const { phone } = await wire.createAccount();
    expect(said(await client.askForCode(phone))).toEqual(done);
    expect(messagesTo(wire, phone)).toHaveLength(1);
    expect(codeSentTo(wire, phone)).toMatch(/^\d{6}$/);
  });

  it.each([
    ['alone', undefined],
    ['with 86', '86'],
    ['with +86', '+86'],
  ])('knows a number that comes %s', async (_, phoneCountryCode) => {
    const { phone } = await wire.createAccount();
    const members = { channel: channels.CHANNEL_RESET_PASSWORD, phoneNumber: phone.slice(3) };
    expect(said(await client.sendSms({ ...members, phoneCountryCode }))).toEqual(done);
    expect(messagesTo(wire, phone)).toHaveLength(1);
  });

  it('knows a number of another country', async () => {
    const phone = `+4415${newPhone().slice(-8)}`;
    await wire.createAccount({ phone });
    const members = { channel: channels.CHANNEL_RESET_PASSWORD, phoneNumber: phone.slice(3) };
    await client.sendSms(members);
    expect(messagesTo(wire, phone)).toEqual([]);
    await client.sendSms({ ...members, phoneCountryCode: '44' });
    expect(messagesTo(wire, phone)).toHaveLength(1);
  });

  it.each(['frozen', 'unknown'])(
    'no enumeration: answers alike, with the same work, for a number that is %s',
    async (kind) => {
      const [known, other] = [await wire.createAccount(), await wire.createAccount()];
      await freeze(wire, other.id);
      await wire.local.settled();
      const work = async (phone: string) => {
        const clients = [DynamoDBClient, SNSClient].map((type) => vi.spyOn(type.prototype, 'send'));
        expect(said(await client.askForCode(phone))).toEqual(done);
        const [database = [], messages = []] = clients.map((spy) =>
          spy.mock.calls.map(([command]) => command.constructor.name),
        );
        vi.restoreAllMocks();
        return { database, messages: messages.length };
      };
      const phone = kind === 'frozen' ? other.phone : newPhone();
      expect(await work(phone)).toEqual(await work(known.phone));
      expect(messagesTo(wire, phone)).toEqual([]);
    },
  );

  it.each(['known', 'unknown'])(
    'rate limit: waits 60 s before another code to a number that is %s',
    async (kind) => {
      const phone = kind === 'known' ? (await wire.createAccount()).phone : newPhone();
      stopClock();
      const start = Date.now();
      await client.askForCode(phone);
      stopClock(start + 59_000);
      const early = await client.askForCode(phone);
      expect(said(early)).toEqual(tooMany);
      expect(early.headers.get('retry-after')).toBe('1');
      stopClock(start + 61_000);
      expect(said(await client.askForCode(phone))).toEqual(done);
      expect(messagesTo(wire, phone)).toHaveLength(kind === 'known' ? 2 : 0);
    },
  );

  it.each<[string, Record<string, string>, RegExp]>([
    ['no wish', {}, /^验证码 \d{6}，/],
    ['Accept-Language', { 'accept-language': 'en-GB, zh;q=0.5' }, /^Your verification code is \d{6}\./],
    ['x-authing-lang', { 'x-authing-lang': 'en-US', 'accept-language': 'zh' }, /^Your verification code/],
  ])('writes in the language of the caller: %s', async (_, headers, expected) => {
    const { phone } = await wire.createAccount();
    await client.askForCode(phone, headers);
    expect(messagesTo(wire, phone)[0]?.text).toMatch(expected);
  });

  it.each(['InternalFailure', 'Throttling'] as const)(
    'fails when SNS answers %s, and works when tried again at once',
    async (fault) => {
      const { phone } = await wire.createAccount();
      await wire.local.settled();
      wire.local.failNextPublish(1, fault);
      expect(said(await client.askForCode(phone))).toEqual({
        status: 500,
        statusCode: 500,
        message: '短信发送失败，请稍后再试',
      });
      expect(messagesTo(wire, phone)).toEqual([]);
      expect(said(await client.askForCode(phone))).toEqual(done);
      expect(await client.tokenFor(phone, codeSentTo(wire, phone))).toMatch(/^[\w-]+$/);
    },
  );

  it.each(Object.values(channels).filter((channel) => channel !== channels.CHANNEL_RESET_PASSWORD))(
    'does not offer %s',
    async (channel) => {
      const { phone: phoneNumber } = await wire.createAccount();
      expect(said(await client.sendSms({ channel, phoneNumber }))).toEqual({
        status: 200,
        statusCode: 400,
        message: '未提供此方式：channel',
      });
      expect(messagesTo(wire, phoneNumber)).toEqual([]);
    },
  );

  const channel = channels.CHANNEL_RESET_PASSWORD;
  it.each<[unknown, string]>([
    [{}, '缺少参数：channel、phoneNumber'],
    [{ channel }, '缺少参数：phoneNumber'],
    [{ channel: 'CHANNEL_TELEPATHY', phoneNumber: '13800138000' }, '参数不合法：channel'],
    [{ channel, phoneNumber: 13_800_138_000 }, '参数不合法：phoneNumber'],
    [{ channel, phoneNumber: '13800138000', phoneCountryCode: 86 }, '参数不合法：phoneCountryCode'],
    [{ channel, phoneNumber: '13800138000', phoneCountryCode: '+' }, '参数不合法：phoneCountryCode'],
    [{ channel, phoneNumber: '13800138000', phoneCountryCode: '999' }, '手机号格式错误'],
    [{ channel, phoneNumber: 'call me' }, '手机号格式错误'],
    [{ channel, phoneNumber: '13800138000, please' }, '手机号格式错误'],
    ['{"channel":', '请求体格式错误'],
  ])('refuses %j', async (body, message) => {
    expect(said(await client.sendSms(body))).toEqual({ status: 200, statusCode: 400, message });
  });
});
