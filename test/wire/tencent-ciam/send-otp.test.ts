import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { passTime, startClock, stopClock } from '../../support/clock.ts';
import { frozenAccount } from '../../support/given.ts';
import { newPhone } from '../../support/new-phone.ts';
import { startedWire } from '../../support/started-wire.ts';
import { codeSentTo, manyMessages, messagesTo } from '../../support/text-messages.ts';
import { bothWays } from '../../support/wire.ts';
import { basic, tencentCiamClient } from './client.ts';
import { refused, seen } from './reply-lines.ts';

const wire = startedWire(manyMessages);
afterEach(() => {
  startClock();
  vi.restoreAllMocks();
});

const tooMany = refused(400, 'sms_rate_limit_exceeded', 'Too many messages, try again later.');

describe.each(bothWays)('tencent-ciam otp/send, %s', (way) => {
  const client = tencentCiamClient(wire, way);

  it('sends a code and answers with a token, in a reply that nobody keeps', async () => {
    const { phone } = await wire.createAccount();
    const reply = await client.sendOtp(phone);
    expect(reply).toMatchObject({ status: 200, json: { otp_token: expect.stringMatching(/^[\w-]{100,}$/) } });
    expect(Object.keys(reply.json as object)).toEqual(['otp_token']);
    expect(reply.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(messagesTo(wire, phone)).toHaveLength(1);
    expect(codeSentTo(wire, phone)).toMatch(/^\d{6}$/);
  });

  it.each<[string, (digits: string) => string]>([
    ['as it is dialled at home', (digits) => digits],
    ['with the country code', (digits) => `+86${digits}`],
    [
      'with spaces and dashes',
      (digits) => `+86 ${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`,
    ],
    ['with the country code and no plus sign', (digits) => `86${digits}`],
    [
      'in full-width digits',
      (digits) => [...digits].map((d) => String.fromCharCode(0xff10 + Number(d))).join(''),
    ],
  ])('knows a number written %s', async (_, spelled) => {
    const { phone } = await wire.createAccount();
    expect(await client.sendOtp(spelled(phone.slice(3)))).toMatchObject({ status: 200 });
    expect(messagesTo(wire, phone)).toHaveLength(1);
  });

  it.each([
    'call me',
    '12',
    '+86',
    '+999123456789',
    '13800138000 ext. 5',
    'tel: 13800138000, please',
    '1'.repeat(40),
  ])('calls %j malformed', async (phone) => {
    expect(seen(await client.sendOtp(phone))).toEqual(refused(400, 'malformed_phone_number'));
  });

  it('no enumeration: answers for a number that nobody has, and sends nothing', async () => {
    const { phone } = await wire.createAccount();
    const unknown = newPhone();
    const replies = [await client.sendOtp(phone), await client.sendOtp(unknown)];
    const tokens = replies.map(({ json }) => (json as { otp_token: string }).otp_token);
    const shapes = replies.map(({ status, text }) => [status, text.length]);
    expect(shapes[1]).toEqual(shapes[0]);
    expect(tokens[1]).toMatch(/^[\w-]+$/);
    expect(messagesTo(wire, unknown)).toEqual([]);
  });

  it.each(['frozen', 'unknown'] as const)(
    'no enumeration: does the same work for an account that is %s',
    async (kind) => {
      const { phone } = await wire.createAccount();
      const other = await frozenAccount(wire);
      await wire.local.settled();
      const work = async (to: string) => {
        const clients = [DynamoDBClient, SNSClient].map((type) => vi.spyOn(type.prototype, 'send'));
        await client.otpTokenFor(to);
        const [database = [], messages = []] = clients.map((spy) =>
          spy.mock.calls.map(([command]) => command.constructor.name),
        );
        vi.restoreAllMocks();
        return { database, messages: messages.length };
      };
      const known = await work(phone);
      expect(known.database).toHaveLength(8);
      expect(await work(kind === 'frozen' ? other.phone : newPhone())).toEqual(known);
      expect(messagesTo(wire, other.phone)).toEqual([]);
    },
  );

  it.each(['known', 'unknown'])(
    'rate limit: waits 60 s before another code to a number that is %s',
    async (kind) => {
      const phone = kind === 'known' ? (await wire.createAccount()).phone : newPhone();
      stopClock();
      const start = Date.now();
      expect(await client.sendOtp(phone)).toMatchObject({ status: 200 });
      stopClock(start + 59_000);
      expect(seen(await client.sendOtp(phone))).toEqual(tooMany);
      stopClock(start + 61_000);
      expect(await client.sendOtp(phone)).toMatchObject({ status: 200 });
      expect(messagesTo(wire, phone)).toHaveLength(kind === 'known' ? 2 : 0);
    },
  );

  it('writes in the language of the account, else in the one that the caller prefers, else in Chinese', async () => {
    const english = /^Your verification code is \d{6}\./;
    const chinese = /^验证码 \d{6}，/;
    for (const [language, accepted, expected] of [
      [undefined, {}, chinese],
      [undefined, { 'accept-language': 'en-GB,zh;q=0.5' }, english],
      ['zh', { 'accept-language': 'en' }, chinese],
    ] as const) {
      const { phone } = await wire.createAccount(language && { language });
      await client.sendOtp(phone, accepted);
      expect(messagesTo(wire, phone)[0]?.text).toMatch(expected);
    }
  });

  it.each(['InternalFailure', 'Throttling'] as const)(
    'is temporarily unavailable when SNS answers %s; a retry at once works',
    async (fault) => {
      const { phone } = await wire.createAccount();
      await wire.local.settled();
      wire.local.failNextPublish(1, fault);
      expect(seen(await client.sendOtp(phone))).toEqual(refused(503, 'temporarily_unavailable'));
      expect(messagesTo(wire, phone)).toEqual([]);
      expect(await client.resetUserPassword(await client.preparedReset(phone))).toMatchObject({
        status: 200,
      });
    },
  );

  it('leaves the code before it good when SNS refuses', async () => {
    const { phone } = await wire.createAccount();
    stopClock();
    const before = await client.preparedReset(phone);
    passTime(61_000);
    await wire.local.settled();
    wire.local.failNextPublish(1, 'Throttling');
    expect(await client.sendOtp(phone)).toMatchObject({ status: 503 });
    expect(await client.resetUserPassword(before)).toMatchObject({ status: 200 });
  });

  it.each<[string, Record<string, string>]>([
    ['no credentials', { authorization: '' }],
    ['a wrong secret', basic('demo-app', 'wrong')],
    ['an unknown client', basic('nobody', 'demo-secret')],
    ['a bearer token', { authorization: 'Bearer token' }],
    ['malformed credentials', { authorization: 'Basic !' }],
  ])('asks for a client: %s', async (_, headers) => {
    const { phone } = await wire.createAccount();
    const reply = await client.sendOtp(phone, headers);
    expect(seen(reply)).toEqual(refused(401, 'invalid_client'));
    expect(reply.headers.get('www-authenticate')).toBe('Basic realm="rekey"');
    expect(messagesTo(wire, phone)).toEqual([]);
  });

  it('does not take the client from the body', async () => {
    const { phone: phone_number } = await wire.createAccount();
    const inBody = { client_id: 'demo-app', client_secret: 'demo-secret' };
    const body = { usage: 'reset_password', phone_number, ...inBody };
    const reply = await client.post('/otp/send', body, { authorization: '' });
    expect(seen(reply)).toEqual(refused(401, 'invalid_client'));
  });

  it.each([
    [{}, 'Missing: usage, phone_number'],
    [{ usage: 'reset_password' }, 'Missing: phone_number'],
    [{ phone_number: '13800138000' }, 'Missing: usage'],
    [{ usage: 'sign_in', phone_number: '13800138000' }, 'Invalid: usage'],
    [{ usage: 'reset_password', phone_number: 13_800_138_000 }, 'Invalid: phone_number'],
    [{ usage: ['reset_password'], phone_number: '' }, 'Invalid: usage, phone_number'],
  ])('names the members at fault in %j', async (body, description) => {
    expect(seen(await client.post('/otp/send', body))).toEqual(refused(400, 'invalid_request', description));
  });

  it('refuses a form and a body that is cut short', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(seen(await client.post('/otp/send', 'usage=reset_password', form))).toEqual(
      refused(415, 'invalid_request', 'Content-Type must be application/json'),
    );
    expect(seen(await client.post('/otp/send', '{"usage":'))).toEqual(
      refused(400, 'invalid_request', 'The body is malformed or larger than 64 KiB'),
    );
  });
});
